import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is: at the target, or else on something that one can see, that shows it and that nothing covers. */
const lookAtFocus = (page: Page, target: ElementHandle | null = null) =>
  page.evaluate(wanted => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nowhere';
    const isMarked = (place: Element, pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(place, pseudo);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // The ring may stand around the whole card or the whole editor.
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const marked = isMarked(element, '::after') || around.some(place => place && isMarked(place));
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some(part => {
      const hit = document.elementFromPoint(left + width / 2, top + height * part);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    if (marked && seen) return element === wanted ? 'at the target' : 'visible';
    return `${marked ? 'covered' : 'unmarked'}: ${element.outerHTML.slice(0, 160)}`;
  }, target);

/** Goes on where it fails, so that one run names every place where the focus is lost. */
const softly = expect.configure({ soft: true, timeout: 10_000 });

export const expectFocusKept = (page: Page, after: string) =>
  softly.poll(() => lookAtFocus(page), `the focus ${after}`).toBe('visible');

/** Presses Tab until this has the focus; nowhere on the way may the focus be out of sight. */
export const tabTo = async (page: Page, target: Locator, { key = 'Tab', most = 40 } = {}): Promise<void> => {
  const element = await target.elementHandle();
  let there = false;
  const look = async () => {
    const place = await lookAtFocus(page, element);
    there = place === 'at the target';
    return there ? 'visible' : place;
  };
  for (let presses = 0; presses < most && !there; presses += 1) {
    await page.keyboard.press(key);
    await softly.poll(look).toBe('visible');
  }
  if (!there) throw new Error(`${target} was not reached with ${most} presses of ${key}`);
};
