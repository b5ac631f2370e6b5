const mostFrames = 120;

/**
 * What is to get the focus may be drawn some frames later, and on a busy machine many. Who went elsewhere meanwhile
 * stays there.
 */
const focusOnceDrawn = (find: () => HTMLElement | null): void => {
  const before = document.activeElement;
  let frames = 0;
  const attempt = () => {
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body) return;
    const element = find();
    if (element) element.focus();
    else if (frames++ < mostFrames) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
};

/** The focus on the title of a card: where the control that had it made way, or the card was just made or put back. */
export const focusCard = (activiteitId: string): void =>
  focusOnceDrawn(() => document.getElementById(`a-${activiteitId}`));

/** The focus on where one field of an open card is written, once it stands there again. The title is in the card. */
export const focusField = (activiteitId: string, field: string): void => {
  const place = `#activiteit-${activiteitId} [data-field="${field}"]`;
  const findField = () =>
    document.querySelector<HTMLElement>(`${place} [contenteditable="true"]`) ??
    document.querySelector<HTMLElement>(`${place} :is(textarea, input, button)`);
  if (field === 'title') focusCard(activiteitId);
  else focusOnceDrawn(findField);
};
