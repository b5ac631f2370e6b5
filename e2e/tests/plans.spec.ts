import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { enter, test } from '../fixtures.ts';

const twente = 'coordinator@twente.example';
const veluwe = 'coordinator@noordwest-veluwe.example';
const main = (page: Page) => page.locator('main');

type Activiteit = { title: string; who?: string; wanneer?: string };

/** As it stands in the file that was made from the source. */
const readActiviteiten = (file: string): Activiteit[] => {
  const json = readFileSync(new URL(`../../packages/db/demo/${file}`, import.meta.url), 'utf8');
  return (JSON.parse(json) as { themas: { activiteiten: Activiteit[] }[] }).themas.flatMap(
    thema => thema.activiteiten,
  );
};

test('Twente 2021–2025: vier speerpunten zonder thema, en hun aandachtspunten', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/meerjarenplan/2021-2025');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meerjarenbeleidsplan 2021-2025');
  const speerpunten = main(page).getByRole('article');
  await expect(speerpunten.getByRole('heading', { level: 3 })).toHaveText([
    /^Implementatie Kwaliteitskader Palliatieve Zorg/,
    /^Doorontwikkeling Netwerken/,
    /^Beschikbaarheid voldoende aanbod/,
    'Informatievoorziening',
  ]);
  const points = speerpunten.first().getByRole('list', { name: 'Aandachtspunten' }).locator('> li');
  await expect(points).toHaveText([
    /^Proactieve zorgplanning en gezamenlijke besluitvorming/,
    /^Rol centrale zorgverlener/,
    /^Deskundigheidsbevordering en consultatie/,
    /^Sterven op plek voorkeur/,
  ]);
  await expect(points.getByRole('listitem')).toHaveText([
    /^Blijven benutten en uitbouwen contacten/,
    /^Aandacht voor benutten expertise/,
    /^Leren van elkaar en delen ervaringen/,
  ]);
  for (const title of ['Missie', 'Visie', 'Uitgangspunten', 'Functies van de Netwerken'])
    await expect(main(page).getByRole('heading', { name: title, exact: true })).toBeVisible();
  await page.goto('/app/twente/meerjarenplan/2021-2025?tab=bronnen');
  await expect(main(page).getByRole('link', { name: /Regiobeeld Twente 2030/ })).toBeVisible();
});

test('Twente 2021–2025: SWOT 17, 11, 13, 5 en DESTEP 9, 1, 6, 1, 1, 3', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/swot/2021-2025');
  for (const [name, count] of [
    ['Sterk', 17],
    ['Zwak', 11],
    ['Kansen', 13],
    ['Bedreigingen', 5],
  ] as const) {
    const quadrant = main(page).getByRole('region', { name: new RegExp(name) });
    await expect(quadrant.locator('> ul > li')).toHaveCount(count);
  }
  await page.goto('/app/twente/swot/2021-2025?tab=trends');
  for (const [name, count] of [
    ['Demografisch', 9],
    ['Economisch', 1],
    ['Sociaal-cultureel', 6],
    ['Technologisch', 1],
    ['Ecologisch', 1],
    ['Politiek-juridisch', 3],
  ] as const)
    await expect(
      main(page)
        .getByRole('region', { name: new RegExp(name) })
        .locator('[id^="trend-"]'),
    ).toHaveCount(count);
});

test('Twente 2026–2031: vier thema’s met 3, 5, 5 en 4 speerpunten', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/meerjarenplan/2026-2031');
  await expect(main(page).getByText('17 speerpunten', { exact: false }).first()).toBeVisible();
  for (const [title, count] of [
    ['Bewustwording', 3],
    ['Coördinatie van zorg', 5],
    ['Samenwerking', 5],
    ['Participatie en ondersteuning', 4],
  ] as const) {
    const thema = main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
    await expect(thema.locator('article[id^="speerpunt-"]')).toHaveCount(count);
  }
  for (const [title, count] of [
    ['Wat we koesteren', 7],
    ['Dromen en doelen', 8],
    ['Kansen', 6],
  ] as const) {
    const chapter = main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      .last();
    await expect(chapter.locator('li[id^="doel-"]')).toHaveCount(count);
  }
  await expect(main(page).getByText('Praat vandaag over morgen', { exact: false }).first()).toBeVisible();
});

test('Noordwest Veluwe 2025–2027: planning per thema en jaar, ook wat bewust open is', async ({ page }) => {
  await enter(page, veluwe);
  await page.goto('/app/noordwest-veluwe/meerjarenplan/2025-2027');
  await expect(main(page).getByText('18 speerpunten', { exact: false }).first()).toBeVisible();
  for (const [title, count] of [
    ['Samenwerking en toegankelijkheid', 6],
    ['Innovatie en kwaliteit', 5],
    ['Deskundigheidsbevordering', 4],
    ['Maatschappelijke bewustwording', 3],
  ] as const) {
    const part = main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      .last();
    await expect(part.getByRole('article')).toHaveCount(count);
  }
  for (const title of [/^Ambities Netwerk/, 'Bijlage 1: Structuur', 'Samenvatting'])
    await expect(main(page).getByRole('heading', { name: title }).first()).toBeVisible();
  await page.goto('/app/noordwest-veluwe/meerjarenplan/2025-2027?tab=planning');
  const table = main(page).getByRole('table');
  await expect(table.getByRole('columnheader', { name: /2027/ })).toBeVisible();
  const lastYearOf = (name: string) => table.getByRole('row', { name }).getByRole('cell').last();
  await expect(lastYearOf('Voor het hele thema Innovatie')).toHaveText('nog te bepalen');
  await expect(lastYearOf('Voor het hele onderdeel Deskundigheidsbevordering')).toContainText('niets');
  await expect(table.getByText(/warme overdracht/i).first()).toBeVisible();
  await expect(table.getByText(/nazorg/i).first()).toBeVisible();
  await expect(table.getByText('doorlopend').first()).toBeVisible();
});

test('Twente jaarplan 2021: vijf functies, veertig activiteiten', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/jaarplan/2021');
  await expect(main(page).locator('[id^="activiteit-"]')).toHaveCount(40);
  for (const [functie, count] of [
    ['Coördinatie', 16],
    ['Signaleren', 5],
    ['Faciliteren', 10],
    ['Informeren', 5],
    ['Leren en verbeteren', 4],
  ] as const) {
    const section = main(page)
      .locator('section[id^="thema-"]')
      .filter({ has: page.getByRole('heading', { name: functie, exact: false }) })
      .first();
    await expect(section.locator('[id^="activiteit-"]')).toHaveCount(count);
  }
  const activiteiten = readActiviteiten('twente/jaarplan-2021.json');
  expect(activiteiten).toHaveLength(40);
  await expect(main(page).getByText('Start najaar 2020.').first()).toBeVisible();
  for (const [nth, { title, who, wanneer }] of activiteiten.entries()) {
    const card = main(page).locator('[id^="activiteit-"]').nth(nth);
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(title);
    for (const words of [who, wanneer]) if (words) await expect(card).toContainText(words);
  }
  await expect(main(page).getByText('Afgesloten').first()).toBeVisible();
});

test('Twente jaarplan 2026: 22 activiteiten, en wat de bron niet zegt blijft leeg', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/jaarplan/2026');
  await expect(main(page).locator('[id^="activiteit-"]')).toHaveCount(22);
  for (const [nth, count] of [6, 6, 6, 4].entries())
    await expect(
      main(page).locator('section[id^="thema-"]').nth(nth).locator('[id^="activiteit-"]'),
    ).toHaveCount(count);
  await main(page)
    .getByRole('button', { name: /Organisatie van drie symposia/ })
    .first()
    .click();
  await expect(main(page).getByText('125', { exact: true }).first()).toBeVisible();
  await expect(
    main(page)
      .getByText(/nog niet ingevuld/i)
      .first(),
  ).toBeVisible();
});

test('Twente begroting 2026: de bedragen van de bron, en waar zij zichzelf tegenspreekt', async ({
  page,
}) => {
  await enter(page, twente);
  await page.goto('/app/twente/begroting/2026');
  for (const amount of ['€ 29.300', '€ 12.300', '€ 17.500', '€ 30.900', '€ 90.000'])
    await expect(main(page).getByText(amount, { exact: true }).first()).toBeVisible();
  await expect(main(page).locator('tr[id^="kostenpost-"]')).toHaveCount(39);
  for (const both of [/€\s1\.200.*€\s6\.000/s, /€\s2\.000.*€\s19\.980/s, /€\s6\.269.*€\s6\.023,36/s])
    await expect(main(page).locator('tr').filter({ hasText: both }).first()).toBeVisible();
  await expect(page.getByText('€ 301.168').first()).toBeVisible();
  for (const amount of ['€ 122.282', '€ 104.048', '€ 74.838', '€ 50.000', '€ 40.000'])
    await expect(page.getByText(amount).first()).toBeVisible();
  await expect(page.getByText('bedrag onbekend').first()).toBeVisible();
});

test('het overzicht noemt de tegenspraken en de gaten', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente?jaar=2026');
  await expect(main(page).getByText('€ 90.000').first()).toBeVisible();
  for (const point of [
    /goodiebags/i,
    /Afdracht 2%/,
    /22 activiteiten zonder .wanneer./,
    /22 activiteiten zonder .wie./,
  ])
    await expect(main(page).getByText(point).first()).toBeVisible();
});

test('de rode draad toont gaten van twee kanten', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/rode-draad/2026');
  await expect(
    main(page)
      .getByText(/Nog geen activiteit/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/activiteiten zonder speerpunt/).first()).toBeVisible();
  await expect(
    main(page)
      .getByText(/Continuïteit van zorg/)
      .first(),
  ).toBeVisible();
});

test('organisatie: deelnetwerken met penvoerder, plafond en uren', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/organisatie');
  for (const text of ['EHNOT', 'Carintreggeland', 'Medisch Spectrum Twente', '€ 122.282', '628.000'])
    await expect(main(page).getByText(text, { exact: false }).first()).toBeVisible();
});

test('terug en vooruit, het jaar wisselen en een adres van één activiteit werken', async ({ page }) => {
  await enter(page, twente);
  await page.goto('/app/twente/jaarplan/2026');
  await expect(page).toHaveTitle(/Jaarplan 2026 · Twente · Speerpunt/);
  const id = await main(page).locator('[id^="activiteit-"]').nth(8).getAttribute('id');
  await page
    .getByRole('navigation', { name: /menu/i })
    .getByRole('link', { name: 'Begroting' })
    .first()
    .click();
  await expect(page).toHaveTitle(/Begroting 2026/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarplan 2026' })).toBeVisible();
  await page.goto(`/app/twente/jaarplan/2026#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await page.goto('/app/twente/jaarplan/2019');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
