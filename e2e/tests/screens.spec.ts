import { expect } from '@playwright/test';
import { enter, expectNoSidewaysScroll, test } from '../fixtures.ts';

const twente = 'coordinator@twente.example';
const veluwe = 'coordinator@noordwest-veluwe.example';

const screens: [name: string, who: string, path: string][] = [
  ['overzicht', twente, '/app/twente?jaar=2026'],
  ['overzicht van een jaar zonder plan', twente, '/app/twente?jaar=2028'],
  ['overzicht van een leeg concept', veluwe, '/app/noordwest-veluwe?jaar=2026'],
  ['meerjarenplan', twente, '/app/twente/meerjarenplan/2026-2031'],
  ['meerjarenplan, planning', veluwe, '/app/noordwest-veluwe/meerjarenplan/2025-2027?tab=planning'],
  ['meerjarenplan zonder planning', twente, '/app/twente/meerjarenplan/2026-2031?tab=planning'],
  ['meerjarenplan, bronnen', twente, '/app/twente/meerjarenplan/2021-2025?tab=bronnen'],
  ['swot', twente, '/app/twente/swot/2021-2025'],
  ['trends', twente, '/app/twente/swot/2021-2025?tab=trends'],
  ['swot van een plan zonder', veluwe, '/app/noordwest-veluwe/swot/2025-2027'],
  ['jaarplan, vastgesteld', twente, '/app/twente/jaarplan/2026'],
  ['jaarplan per functie', twente, '/app/twente/jaarplan/2021'],
  ['jaarplan, concept', veluwe, '/app/noordwest-veluwe/jaarplan/2026'],
  ['rode draad', twente, '/app/twente/rode-draad/2026'],
  ['rode draad zonder thema’s', twente, '/app/twente/rode-draad/2021'],
  ['begroting', twente, '/app/twente/begroting/2026'],
  ['plan zonder begroting', veluwe, '/app/noordwest-veluwe/begroting/2026'],
  ['organisatie', twente, '/app/twente/organisatie'],
  ['organisatie als lezer', 'lezer@twente.example', '/app/twente/organisatie'],
  ['account', twente, '/app/account'],
  ['beheer', 'beheer@speerpunt.example', '/app/beheer'],
  ['landelijk', 'vnpz@speerpunt.example', '/app/landelijk'],
  ['plan dat er niet is', twente, '/app/twente/jaarplan/2040'],
  ['pagina die er niet is', twente, '/app/twente/bestaat-niet'],
];

for (const [name, who, path] of screens)
  test(`${name}: geen axe-fouten, niet zijwaarts bij 320 px, ook in het Engels`, async ({ page, axe }) => {
    await enter(page, who);
    await page.goto(path);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await axe.expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 720 });
    await expect(title).toBeVisible();
    await expectNoSidewaysScroll(page);
    await axe.expectNoViolations(page);
    await page.evaluate(() => localStorage.setItem('speerpunt.language', 'en'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(title).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await axe.expectNoViolations(page);
  });

test('in het Engels blijft de tekst van het plan als Nederlands gemerkt', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/jaarplan/2026');
  await page
    .getByRole('button', { name: /^Account van/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const card = page.locator('[id^="activiteit-"]').first();
  await expect(card.locator('[lang="nl"]').first()).toBeVisible();
});

test('een server die hapert geeft een zin en een knop, niets van binnen', async ({ page, axe }) => {
  await enter(page, twente);
  await page.route('**/trpc/begroting.get*', route =>
    route.fulfill({
      status: 500,
      contentType: 'application/json',
      body: '{"error":{"message":"INTERNAL","code":-32603,"data":{"code":"INTERNAL","httpStatus":500,"requestId":"r-1"}}}',
    }),
  );
  await page.goto('/app/twente/begroting/2026');
  await expect(page.getByRole('button', { name: /probeer/i }).first()).toBeVisible({ timeout: 20_000 });
  await axe.expectNoViolations(page);
  await page.unroute('**/trpc/begroting.get*');
  await page
    .getByRole('button', { name: /probeer/i })
    .first()
    .click();
  await expect(page.getByText('€ 90.000').first()).toBeVisible();
});
