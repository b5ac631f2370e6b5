/** The focus on the title of a card once it is drawn: where the control that had it made way. */
export const focusCard = (activiteitId: string, preventScroll = false): void => {
  requestAnimationFrame(() => document.getElementById(`a-${activiteitId}`)?.focus({ preventScroll }));
};
