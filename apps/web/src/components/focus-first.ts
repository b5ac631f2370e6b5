/**
 * Puts the focus back after a dialog that was opened from something which may be gone: a menu item, or a row that was
 * just removed. The first of the selectors that is there gets it.
 */
export const focusFirst = (...selectors: string[]): void => {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus();
      return;
    }
  });
};
