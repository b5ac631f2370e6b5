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
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Wachtwoord' })).toBeHidden();
}

/** Signs in without the form, for journeys that are about something else. */
export async function enter(page: Page, email: string): Promise<void> {
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const response = await page.request.post('/api/auth/sign-in/email', {
    data: { email, password: demoPassword },
    headers: { origin },
  });
  expect(response.ok()).toBe(true);
}

/** Nothing may make the page wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
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
