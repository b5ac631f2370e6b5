import { expect, type Locator, type Page } from '@playwright/test';

type Place = { netwerk: string; year?: number; activiteitId?: string };

/** Goes to a jaarplan, with one activity open where that is asked for. */
export const openJaarplan = async (page: Page, { netwerk, year = 2026, activiteitId }: Place) => {
  const hash = activiteitId ? `#activiteit-${activiteitId}` : '';
  await page.goto(`/app/${netwerk}/jaarplan/${year}${hash}`);
  await expect(page.getByRole('heading', { level: 1, name: `Jaarplan ${year}` })).toBeVisible();
};

/** Opens the field for a new activity at the end of a theme, and answers it. */
export const openNewActiviteit = async (page: Page, thema: string): Promise<Locator> => {
  await page.getByRole('button', { name: `Activiteit in ${thema}` }).click();
  const title = page.getByLabel('Titel van de nieuwe activiteit');
  await expect(title).toBeFocused();
  return title;
};

/** A new activity at the end of a theme, by its title and Enter. */
export const addActiviteit = async (page: Page, thema: string, title: string): Promise<void> => {
  await (await openNewActiviteit(page, thema)).fill(title);
  await page.keyboard.press('Enter');
};

/** The note in the header that says how the writing on the page stands with the server. */
export const pageSaveNote = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /opgeslagen|opslaan|verbinding/i });

export const toast = (page: Page): Locator => page.getByRole('region', { name: 'Meldingen' });

/** Waits until the page is loaded again and shows the plan. */
export const reloadJaarplan = async (page: Page): Promise<void> => {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^Jaarplan/ })).toBeVisible();
};
