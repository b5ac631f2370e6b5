import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const demoPassword = 'speerpunt-demo-2026';
const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Axe = { expectNoViolations: (page: Page) => Promise<void> };

export const test = base.extend<{ axe: Axe }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here
  axe: async ({}, use) => {
    await use({ expectNoViolations });
  },
});

/** Signs a demo user in through the form, as a person does. */
export async function signIn(page: Page, email: string): Promise<void> {
  if (!page.url().includes('/inloggen')) await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByLabel('Wachtwoord')).toBeHidden();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcagTags).analyze();
  const summary = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.map(node => node.target.join(' ')),
  }));
  expect(summary).toEqual([]);
}
