import { expect } from '@playwright/test';
import { enter, signIn, test } from '../fixtures.ts';

const accounts = [
  { email: 'coordinator@twente.example', card: 'Coördinator Twente', sees: 'Jaarplan 2026' },
  { email: 'bestuur@twente.example', card: 'Bestuurslid Twente', sees: 'Jaarplan 2026' },
  { email: 'werkgroep@twente.example', card: 'Werkgroeplid Twente', sees: 'Jaarplan 2026' },
  { email: 'lezer@twente.example', card: 'Lezer Twente', sees: 'Jaarplan 2026' },
  {
    email: 'coordinator@noordwest-veluwe.example',
    card: 'Coördinator Noordwest Veluwe',
    sees: 'Jaarplan 2026',
  },
  { email: 'vnpz@speerpunt.example', card: 'Landelijke vereniging', sees: 'Gedeelde plannen' },
  { email: 'beheer@speerpunt.example', card: 'Beheerder', sees: 'Netwerken' },
];

for (const { card, sees } of accounts)
  test(`${card} komt met één klik binnen en kan er weer uit`, async ({ page }) => {
    await page.goto('/inloggen');
    await page.getByRole('button', { name: new RegExp(`^${card}`) }).click();
    await expect(page.getByRole('heading', { level: 1, name: sees })).toBeVisible();
    await page
      .getByRole('button', { name: /^Account van/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible();
    await page.goto('/app/twente');
    await expect(page).toHaveURL(/\/inloggen/);
  });

test('wie niet is ingelogd komt na het inloggen waar die heen wilde', async ({ page }) => {
  await page.goto('/app/twente/begroting/2026');
  await expect(page).toHaveURL(/\/inloggen\?naar=/);
  await signIn(page, 'lezer@twente.example');
  await expect(page).toHaveURL(/\/app\/twente\/begroting\/2026/);
  await expect(page.getByRole('heading', { level: 1, name: 'Begroting 2026' })).toBeVisible();
});

test('een verkeerd wachtwoord geeft één zin, en het e-mailadres blijft staan', async ({ page, axe }) => {
  await page.goto('/inloggen');
  await axe.expectNoViolations(page);
  await page.getByLabel('E-mailadres').fill('niemand@twente.example');
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill('helemaal-verkeerd');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/wachtwoord/i);
  await expect(page.getByLabel('E-mailadres')).toHaveValue('niemand@twente.example');
  await axe.expectNoViolations(page);
});

test('een ander netwerk is er niet, ook niet met het goede adres', async ({ page, axe }) => {
  await enter(page, 'lezer@twente.example');
  await page.goto('/app/noordwest-veluwe/jaarplan/2026');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/niet gevonden/i);
  await axe.expectNoViolations(page);
  await page.goto('/app/bestaat-niet/jaarplan/2026');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/niet gevonden/i);
});

test('een sessie elders is meteen dood als je haar hier uitlogt', async ({ page, browser }) => {
  await enter(page, 'bestuur@twente.example');
  const elsewhere = await browser.newContext({ userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' });
  const other = await elsewhere.newPage();
  await enter(other, 'bestuur@twente.example');
  await other.goto('/app/twente');
  await expect(other.getByRole('heading', { level: 1, name: 'Jaarplan 2026' })).toBeVisible();
  await page.goto('/app/account');
  await page
    .getByRole('button', { name: /^Log Firefox op Windows uit/ })
    .first()
    .click();
  await expect(page.getByText(/Firefox op Windows is uitgelogd/)).toBeVisible();
  await other.goto('/app/twente/begroting/2026');
  await expect(other).toHaveURL(/\/inloggen/);
  await elsewhere.close();
});
