import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { waterkant } from '../activiteit-data.ts';
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

test('mensen uitnodigen: formulier, weigering, link en dialogen zonder axe-fouten', async ({ page, axe }) => {
  const name = `Ada ${randomUUID().slice(0, 8)}`;
  await enter(page, twente);
  await page.goto(`/app/${waterkant}/organisatie`);
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
  const form = page.getByRole('form', { name: 'Iemand uitnodigen' });
  await form.getByRole('button', { name: 'Maak de uitnodiging' }).click();
  for (const problem of ['Vul de naam in.', 'Vul een e-mailadres in, zoals', 'Kies een rol.'])
    await expect(form).toContainText(problem);
  await axe.expectNoViolations(page);

  await form.getByLabel('Naam').fill(name);
  await form.getByLabel('E-mailadres').fill('lezer@voorbeeldregio-waterkant.example');
  await form.getByRole('radio', { name: /^Werkgroep/ }).check();
  await form.getByRole('checkbox', { name: 'Werkgroep Publiek' }).check();
  await form.getByRole('button', { name: 'Maak de uitnodiging' }).click();
  await expect(form).toContainText('hoort al bij dit netwerk');
  await expect(form.getByLabel('Naam')).toHaveValue(name);
  await expect(form.getByRole('checkbox', { name: 'Werkgroep Publiek' })).toBeChecked();
  await axe.expectNoViolations(page);

  await form.getByLabel('E-mailadres').fill(`${randomUUID()}@${waterkant}.example`);
  await form.getByRole('button', { name: 'Maak de uitnodiging' }).click();
  const link = page.getByLabel(`Link voor ${name}`);
  await expect(link).toHaveValue(/\/uitnodiging\//);
  await axe.expectNoViolations(page);
  const invitation = await link.inputValue();
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();

  const withdraw = page.getByRole('button', { name: `Trek de uitnodiging van ${name} in` });
  await withdraw.click();
  await expect(page.getByRole('dialog', { name: `Uitnodiging van ${name} intrekken?` })).toBeVisible();
  await axe.expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(withdraw).toBeFocused();

  const acts = page.getByRole('button', { name: 'Meer voor Lezer Waterkant' });
  await acts.click();
  await axe.expectNoViolations(page);
  await page.getByRole('menuitem', { name: /^Rol / }).click();
  await expect(page.getByRole('dialog', { name: /^Rol .*Lezer Waterkant$/ })).toBeVisible();
  await axe.expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(acts).toBeFocused();
  await acts.click();
  await page.getByRole('menuitem', { name: 'Lidmaatschap beëindigen' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Lidmaatschap van Lezer Waterkant beëindigen?' }),
  ).toBeVisible();
  await axe.expectNoViolations(page);

  await page.context().clearCookies();
  const { pathname } = new URL(invitation);
  await page.goto(pathname);
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Speerpunt' })).toBeVisible();
  await axe.expectNoViolations(page);
  await page.goto(pathname.replace(/.$/, last => (last === 'a' ? 'b' : 'a')));
  await expect(page.getByText('Deze uitnodiging is verlopen of al gebruikt.')).toBeVisible();
  await axe.expectNoViolations(page);
});

test('menu’s en het beheer van netwerken zonder axe-fouten, ook op een telefoon', async ({ page, axe }) => {
  await enter(page, twente);
  await page.goto(`/app/${waterkant}/jaarplan/2026`);
  for (const name of [/^Account van /, /^Netwerk .*, kies een ander$/]) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await axe.expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Jaar 2026, kies een ander jaar' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await axe.expectNoViolations(page);
  await page.keyboard.press('Escape');
  const opener = page.getByRole('button', { name: 'Menu', exact: true });
  await opener.click();
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await axe.expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.getByRole('button', { name: 'Geld en geschiedenis' }).click();
  await expect(page.getByRole('dialog', { name: 'Bij dit plan' })).toBeVisible();
  await axe.expectNoViolations(page);

  await enter(page, 'beheer@speerpunt.example');
  await page.goto('/app/beheer');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Twente', exact: true }) });
  await expect(row).toContainText('Heeft een coördinator. Die nodigt anderen uit.');
  await expect(row.getByRole('button', { name: /^Coördinator uitnodigen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Nieuw netwerk' }).click();
  await page.getByRole('button', { name: 'Maak het netwerk' }).click();
  await expect(page.getByText('Vul de naam van het netwerk in.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await axe.expectNoViolations(page);
});
