import { expect, type Page } from '@playwright/test';
import { enter, expectNoSidewaysScroll, test } from '../fixtures.ts';

const twente = 'coordinator@twente.example';

const screens: [name: string, path: string][] = [
  ['overzicht', '/app/twente?jaar=2026'],
  ['meerjarenplan', '/app/twente/meerjarenplan/2026-2031'],
  ['planning', '/app/twente/meerjarenplan/2026-2031?tab=planning'],
  ['swot', '/app/twente/swot/2021-2025'],
  ['trends', '/app/twente/swot/2021-2025?tab=trends'],
  ['jaarplan', '/app/twente/jaarplan/2026'],
  ['rode draad', '/app/twente/rode-draad/2026'],
  ['begroting', '/app/twente/begroting/2026'],
  ['organisatie', '/app/twente/organisatie'],
];

/** All that a screen asks; the session is the shell's. */
const ofScreen = /\/trpc\/(?!sessie\.)/;

const failure = (code: string, httpStatus: number) => ({
  status: httpStatus,
  contentType: 'application/json',
  body: JSON.stringify({
    error: { message: code, code: -32603, data: { code, httpStatus, requestId: 'r-1' } },
  }),
});

const wide = { width: 1440, height: 900 };
const narrow = { width: 320, height: 720 };

const sizes = async (page: Page, look: () => Promise<void>) => {
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await look();
  }
  await page.setViewportSize(wide);
};

for (const [name, path] of screens)
  test(`${name}: laden, weigering en fout zonder axe-fouten, ook bij 320 px`, async ({ page, axe }) => {
    await enter(page, twente);
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await page.route(ofScreen, async route => {
      await held;
      await route.fulfill(failure('NOT_ALLOWED', 403));
    });
    await page.goto(path);
    await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
    await sizes(page, () => axe.expectNoViolations(page));
    release();
    await expect(page.getByRole('heading', { name: 'Dit mag je niet zien' })).toBeVisible();
    await sizes(page, () => axe.expectNoViolations(page));
    await page.unroute(ofScreen);
    await page.route(ofScreen, route => route.fulfill(failure('INTERNAL', 500)));
    await page.reload();
    await expect(page.getByRole('button', { name: /probeer/i }).first()).toBeVisible();
    await expect(page.getByRole('alert')).not.toContainText(/sql|stack|node_modules/i);
    await sizes(page, () => axe.expectNoViolations(page));
  });

const long = ` ${'Deskundigheidsbevordering'.repeat(8)}`;
const words = new Set(['title', 'subtitle', 'name', 'shortName', 'text', 'description', 'whoText', 'note']);

const lengthen = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return words.has(key) ? `${value}${long}` : value;
  if (Array.isArray(value)) return value.map(item => lengthen(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lengthen(inner, name)]));
};

for (const [name, path] of screens)
  test(`${name}: zeer lange woorden lopen nergens uit en geven geen axe-fouten`, async ({ page, axe }) => {
    await enter(page, twente);
    await page.route(ofScreen, async route => {
      const response = await route.fetch();
      await route.fulfill({ response, json: lengthen(await response.json()) });
    });
    await page.goto(path);
    await expect(page.getByText(/DeskundigheidsbevorderingDeskundig/).first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await sizes(page, () => axe.expectNoViolations(page));
  });

test('een landelijke pagina weigert wie die rol niet heeft, met een weg terug', async ({ page, axe }) => {
  await enter(page, 'lezer@twente.example');
  await page.goto('/app/landelijk');
  await expect(page.getByRole('heading', { level: 1, name: 'Dit mag je niet zien' })).toBeVisible();
  await expect(page).toHaveTitle(/Dit mag je niet zien/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Naar je overzicht' })).toBeVisible();
  await sizes(page, () => axe.expectNoViolations(page));
});
