import { expect, type Locator, type Page } from '@playwright/test';
import {
  coordinator,
  createActiviteit,
  getJaarplan,
  inviteMember,
  newMark,
  paragraphs,
  removeOwnActiviteiten,
  savedOf,
  thema,
  tryReport,
  waterkant,
} from '../activiteit-data.ts';
import { enter, expectNoSidewaysScroll, test } from '../fixtures.ts';
import { activiteitCard } from '../pages/activiteit.page.ts';
import {
  addActiviteit,
  openJaarplan,
  openNewActiviteit,
  pageSaveNote,
  reloadJaarplan,
  toast,
} from '../pages/jaarplan.page.ts';

test.afterEach(({ page }) => removeOwnActiviteiten(page));

test('een activiteit van titel tot kenmerk: alles staat er na herladen', async ({ page, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: waterkant });
  await addActiviteit(page, thema, `Proef ${mark}`);
  await expect(activiteit.toggle).toBeFocused();
  await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'true');
  await axe.expectNoViolations(page);

  await activiteit.retitle(`Gesprekken oefenen ${mark}`);
  await page.keyboard.press('Enter');
  await expect(activiteit.toggle).toHaveText(`Gesprekken oefenen ${mark}`);

  const doelstelling = await activiteit.edit('Doelstelling');
  await activiteit.tool('Vet').click();
  await page.keyboard.type('Iedereen');
  await activiteit.tool('Vet').click();
  await page.keyboard.type(' voert het gesprek op tijd.');
  await expect(doelstelling.getByRole('strong')).toHaveText('Iedereen');
  await axe.expectNoViolations(page);

  const acties = await activiteit.edit('Acties en resultaten');
  await activiteit.tool('Opsomming').click();
  await page.keyboard.type('Twee avonden');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Een handreiking van ');
  await activiteit.tool('Link').click();
  await page.keyboard.type('https://palliaweb.nl/netwerken');
  await page.keyboard.press('Enter');
  await expect(acties.getByRole('link')).toHaveAttribute('href', 'https://palliaweb.nl/netwerken');
  await expect(acties.getByRole('listitem')).toHaveCount(2);

  await activiteit.pick('Wie: groepen', 'Werkgroep Publiek');
  await activiteit.pick('Wie: organisaties', 'Voorbeeldbibliotheek Dijkwerf');
  await activiteit.words('Wie, in eigen woorden').fill('Twee huisartsen uit Havenmond');
  await activiteit.words('Wanneer').fill('3e kwartaal');
  await expect(activiteit.field('Wanneer')).toContainText('gelezen als: 3e kwartaal 2026');

  await activiteit.button('Resultaat toevoegen').click();
  await activiteit.words('Resultaat van rij 1').fill('Avonden');
  await activiteit.words('Streven van rij 1').fill('12');
  await activiteit.words('Telt als van rij 1').fill('per jaar');
  await activiteit.pick('Dient speerpunt', 'Het gesprek aan de keukentafel');
  await activiteit.pick('Landelijke kenmerken', 'Proactieve zorgplanning');
  await expect(activiteit.saved).toBeVisible();
  await expect(pageSaveNote(page)).toHaveText(/^Opgeslagen om \d\d:\d\d$/);

  await reloadJaarplan(page);
  await activiteit.open();
  const { card, field } = activiteit;
  await expect(activiteit.toggle).toHaveText(`Gesprekken oefenen ${mark}`);
  await expect(field('Doelstelling').getByRole('strong')).toHaveText('Iedereen');
  await expect(field('Doelstelling')).toContainText('Iedereen voert het gesprek op tijd.');
  await expect(field('Acties en resultaten').getByRole('listitem')).toHaveText([
    'Twee avonden',
    'Een handreiking van https://palliaweb.nl/netwerken',
  ]);
  await expect(field('Acties en resultaten').getByRole('link')).toHaveAttribute(
    'href',
    'https://palliaweb.nl/netwerken',
  );
  await expect(field('Wie: groepen')).toContainText('Werkgroep Publiek');
  await expect(field('Wie: organisaties')).toContainText('Voorbeeldbibliotheek Dijkwerf');
  await expect(activiteit.words('Wie, in eigen woorden')).toHaveValue('Twee huisartsen uit Havenmond');
  await expect(activiteit.words('Wanneer')).toHaveValue('3e kwartaal');
  await expect(field('Wanneer')).toContainText('gelezen als: 3e kwartaal 2026');
  await expect(card.getByRole('row').last()).toHaveText(/Avonden\s*12\s*per jaar\s*nog niet/);
  await expect(field('Dient speerpunt')).toContainText('Het gesprek aan de keukentafel');
  await expect(field('Landelijke kenmerken')).toContainText('Proactieve zorgplanning');
});

test('wie tijdens het schrijven nadenkt, houdt zijn spatie', async ({ page }) => {
  const mark = newMark();
  const { words, saved } = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Pauze ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await words('Wie, in eigen woorden').click();
  await page.keyboard.type('Twee ');
  await expect(saved).toBeVisible();
  await page.keyboard.type('huisartsen');
  await expect(words('Wie, in eigen woorden')).toHaveValue('Twee huisartsen');
  await expect.poll(() => savedOf(page, mark)).toMatchObject({ whoText: 'Twee huisartsen' });
});

test('een lege rij wacht op wie nadenkt over een resultaat', async ({ page }) => {
  const mark = newMark();
  const { button, words, field, saved, saving } = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Rij ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await button('Resultaat toevoegen').click();
  await expect(words('Resultaat van rij 1')).toBeFocused();
  await expect(saving).toBeHidden();
  await expect(words('Resultaat van rij 1')).toBeFocused();
  await page.keyboard.type('Avonden');
  await button('Resultaat toevoegen').click();
  await expect(words('Resultaat van rij 2')).toBeFocused();
  await expect(saved).toBeVisible();
  await expect(words('Resultaat van rij 2')).toBeFocused();
  await page.keyboard.type('Deelnemers');
  await expect(field('Wat levert het op').getByRole('listitem')).toHaveCount(2);
  await expect(saved).toBeVisible();
  await reloadJaarplan(page);
  await activiteitCard(page, mark).open();
  await expect(field('Wat levert het op').getByRole('rowheader')).toHaveText(['Avonden', 'Deelnemers']);
});

test('voortgang, wie wat wijzigde, en verwijderen met de weg terug', async ({ page, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Voortgang ${mark}`, { whoText: 'Werkgroep van vorig jaar' });
  await openJaarplan(page, { netwerk: waterkant });
  await axe.expectNoViolations(page);
  await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'false');
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });

  await activiteit.report('Loopt', 'De eerste avond zat vol.');
  await expect(toast(page)).toContainText(`Voortgang van Voortgang ${mark} is bewaard.`);
  await expect(activiteit.field('Voortgang')).toContainText('De eerste avond zat vol.');
  await activiteit.words('Wie, in eigen woorden').fill('Werkgroep van dit jaar');
  await expect(activiteit.saved).toBeVisible();

  const history = await activiteit.openHistory();
  const changes = history.getByRole('list', { name: 'Wijzigingen, de laatste eerst' });
  await expect(changes.getByRole('listitem')).toHaveText([
    /Wie, in eigen woorden.*Jij/,
    /Voortgang: Loopt.*Jij/,
    /Wie, in eigen woorden.*Jij/,
    /Toegevoegd.*Jij/,
  ]);
  await expect(history.getByRole('heading', { level: 3 })).toHaveText(
    'Coördinator Twente wijzigde wie, in eigen woorden',
  );
  await expect(history.getByRole('deletion')).toContainText('vorig');
  await expect(history.getByRole('insertion')).toContainText('dit');
  await axe.expectNoViolations(page);
  await changes.getByRole('button', { name: /Voortgang: Loopt/ }).click();
  await expect(history).toContainText('De eerste avond zat vol.');
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();

  await activiteit.remove();
  await expect(activiteit.card).toHaveCount(0);
  await toast(page).getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(activiteit.words('Wie, in eigen woorden')).toHaveValue('Werkgroep van dit jaar');
  await expect(activiteit.field('Voortgang')).toContainText('De eerste avond zat vol.');

  await activiteit.remove();
  await expect(activiteit.card).toHaveCount(0);
  await reloadJaarplan(page);
  await expect(activiteit.card).toHaveCount(0);
  await expectDeleted(page, `Voortgang ${mark}`);
});

const expectDeleted = async (page: Page, title: string): Promise<void> => {
  await page.getByText(/verwijderde activiteit/).click();
  await expect(page.getByRole('button', { name: `Zet terug (${title})` })).toBeVisible();
};

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('schrijven, voortgang en geschiedenis passen op 390 pixels', async ({ page, axe }) => {
    const mark = newMark();
    const activiteit = activiteitCard(page, mark);
    await enter(page, coordinator);
    await openJaarplan(page, { netwerk: waterkant });
    await expectNoSidewaysScroll(page);
    await addActiviteit(page, thema, `Zak ${mark}-${'lang'.repeat(20)}`);
    await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'true');
    await expectNoSidewaysScroll(page);
    await activiteit.edit('Doelstelling');
    await page.keyboard.type('Onderweg geschreven.');
    await expectNoSidewaysScroll(page);
    await activiteit.words('Wanneer').fill('doorlopend');
    await activiteit.button('Resultaat toevoegen').tap();
    await activiteit.words('Resultaat van rij 1').fill('Gesprekken');
    await activiteit.words('Streven van rij 1').fill('1.000');
    await expectNoSidewaysScroll(page);
    await activiteit.report('Afgerond', 'Op tijd klaar.');
    await expect(activiteit.field('Voortgang')).toContainText('Op tijd klaar.');
    await expect(activiteit.saved).toBeVisible();
    const history = await activiteit.openHistory();
    await expectNoSidewaysScroll(page);
    await axe.expectNoViolations(page);
    await history.getByRole('button', { name: 'Geschiedenis sluiten' }).tap();
    await expect(history).toBeHidden();
    await reloadJaarplan(page);
    await activiteit.open();
    await expect(activiteit.field('Doelstelling')).toContainText('Onderweg geschreven.');
    await expect(activiteit.card.getByRole('row').last()).toContainText('1.000');
    await expectNoSidewaysScroll(page);
  });
});

/** The language that a screen reader will read this in. */
const languageOf = (place: Locator): Promise<string | undefined> =>
  place.evaluate(element => element.closest<HTMLElement>('[lang]')?.lang);

test('in het Engels: de knoppen wisselen, de tekst van het plan blijft Nederlands', async ({ page, axe }) => {
  const mark = newMark();
  const { card } = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Taal ${mark}`, {
    doelstelling: paragraphs('Nederlandse woorden.'),
    whoText: 'Huisartsen',
    wanneerText: 'najaar',
  });
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await page.getByRole('button', { name: 'Account van Coördinator Twente' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(card.getByRole('heading', { name: 'Aim (doelstelling)' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'History' })).toBeVisible();
  expect(await languageOf(card.getByRole('button', { name: 'History' }))).toBe('en');
  expect(await languageOf(page.getByRole('navigation', { name: 'Contents' }))).toBe('en');
  for (const words of [
    card.getByRole('heading', { level: 3 }).getByText(`Taal ${mark}`),
    card.getByText('Nederlandse woorden.'),
    card.getByRole('textbox', { name: 'When' }),
    card.getByRole('textbox', { name: 'Who, in your own words' }),
    page.getByRole('heading', { level: 2, name: thema }),
  ])
    expect(await languageOf(words)).toBe('nl');
  await expect(card.getByText('read as: autumn 2026')).toBeVisible();
  await card.getByRole('button', { name: 'Change aim' }).click();
  await expect(card.getByRole('textbox', { name: 'Aim (doelstelling)' })).toHaveAttribute('lang', 'nl');
  await page.keyboard.type(' Nog een zin.');
  await expect(card.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  await axe.expectNoViolations(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

const podcast = 'Ontwikkeling van een podcastserie';

test('een vastgesteld plan is voor niemand te wijzigen', async ({ page, axe }) => {
  const { card, button, open } = activiteitCard(page, podcast);
  for (const [role, reports] of [
    ['coordinator', true],
    ['werkgroep', false],
    ['bestuur', false],
    ['lezer', false],
  ] as const)
    await test.step(role, async () => {
      await page.context().clearCookies();
      await enter(page, `${role}@twente.example`);
      await openJaarplan(page, { netwerk: 'twente' });
      await expect(page.getByText(/^Dit plan is vastgesteld/)).toBeVisible();
      await open();
      await expect(button('Geschiedenis')).toBeVisible();
      await expect(button(/^(Meld voortgang|Nieuwe melding)$/)).toHaveCount(reports ? 1 : 0);
      await expect(button(/^(Wijzig|Schrijf|Voeg toe|Koppel|Resultaat toevoegen)/)).toHaveCount(0);
      await expect(card.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^Activiteit in / })).toHaveCount(0);
      await button(/^Meer bij /).click();
      await expect(page.getByRole('menuitem')).toHaveText(['Kopieer de link naar deze activiteit']);
      await page.keyboard.press('Escape');
    });
  await axe.expectNoViolations(page);
});

test('in een vastgesteld plan meldt de coördinator voortgang', async ({ page }) => {
  const sentence = `Aflevering een staat online, ${newMark()}.`;
  await enter(page, coordinator);
  // Whatever runs beside this one reports on another activity.
  const { activiteiten } = await getJaarplan(page, 'twente');
  const title = activiteiten.at(test.info().repeatEachIndex)?.title ?? '';
  const { report, field, open } = activiteitCard(page, title);
  await openJaarplan(page, { netwerk: 'twente' });
  await open();
  await report('Loopt', sentence);
  await reloadJaarplan(page);
  await open();
  await expect(field('Voortgang')).toContainText(sentence);
});

test('de werkgroep meldt alleen bij de eigen groep, de lezer nergens', async ({ page, axe }) => {
  const [own, other] = [newMark(), newMark()];
  await enter(page, coordinator);
  const { gremia } = await getJaarplan(page, waterkant);
  const publiek = gremia.filter(({ name }) => name === 'Werkgroep Publiek').map(({ id }) => id);
  await createActiviteit(page, `Eigen ${own}`, { gremiumIds: publiek });
  const { id: otherId } = await createActiviteit(page, `Ander ${other}`);
  const email = await inviteMember(page, 'Wil Werkgroep', 'werkgroep', publiek);

  await page.context().clearCookies();
  await enter(page, email);
  await openJaarplan(page, { netwerk: waterkant });
  await expect(page.getByText('Dit plan is nog een concept.')).toBeVisible();
  const mine = activiteitCard(page, own);
  await mine.open();
  await expect(mine.card.getByRole('textbox')).toHaveCount(0);
  await axe.expectNoViolations(page);
  await mine.report('Gestopt', 'De zaal ging dicht.');
  await expect(mine.field('Voortgang')).toContainText('De zaal ging dicht.');
  await expect(mine.field('Voortgang')).toContainText('Wil Werkgroep');
  const theirs = activiteitCard(page, other);
  await theirs.open();
  await expect(theirs.button('Geschiedenis')).toBeVisible();
  await expect(theirs.button('Meld voortgang')).toHaveCount(0);
  expect(await tryReport(page, otherId)).toBe('NOT_OWN_GREMIUM');

  await page.context().clearCookies();
  await enter(page, 'lezer@voorbeeldregio-waterkant.example');
  await openJaarplan(page, { netwerk: waterkant });
  await mine.open();
  await expect(mine.field('Voortgang')).toContainText('De zaal ging dicht.');
  await expect(mine.button(/^(Meld voortgang|Nieuwe melding|Wijzig|Schrijf)/)).toHaveCount(0);
  await axe.expectNoViolations(page);
  expect(await tryReport(page, otherId)).toBe('NOT_ALLOWED');
});

test('wat openklapt en wat gevraagd wordt heeft geen axe-fouten', async ({ page, axe }) => {
  const mark = newMark();
  const { card, field, button, words, remove } = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Open ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });

  await button('Wijzig titel').click();
  await openNewActiviteit(page, thema);
  await field('Wie: groepen')
    .getByRole('button', { name: /^Voeg toe/ })
    .click();
  await field('Dient speerpunt')
    .getByRole('button', { name: /^Koppel/ })
    .click();
  await button('Resultaat toevoegen').click();
  await words('Streven van rij 1').fill('veel');
  await button('Meld voortgang').click();
  await button('Bewaar melding').click();
  await expect(card.getByText('Kies hoe het ervoor staat.')).toBeVisible();
  await axe.expectNoViolations(page);
  await button(/^Meer bij /).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await axe.expectNoViolations(page);
  await page.keyboard.press('Escape');

  await page
    .getByRole('navigation', { name: /menu/i })
    .getByRole('link', { name: 'Begroting' })
    .first()
    .click();
  const leave = page.getByRole('dialog', { name: 'Pagina verlaten?' });
  await expect(leave).toContainText('Niet alles is opgeslagen.');
  await axe.expectNoViolations(page);
  await leave.getByRole('button', { name: 'Annuleren' }).click();
  await expect(leave).toBeHidden();
  await expect(words('Streven van rij 1')).toHaveValue('veel');
  await words('Streven van rij 1').fill('');
  await words('Resultaat van rij 1').fill('Toch iets');
  await expect(activiteitCard(page, mark).saved).toBeVisible();

  await remove();
  await expect(card).toHaveCount(0);
  await axe.expectNoViolations(page);
  await expectDeleted(page, `Open ${mark}`);
  await axe.expectNoViolations(page);
});

test('een jaar zonder jaarplan wijst de weg naar jaren die er wel zijn', async ({ page, axe }) => {
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: waterkant, year: 2027 });
  await expect(page.getByRole('heading', { name: 'Er is nog geen jaarplan 2027' })).toBeVisible();
  await axe.expectNoViolations(page);
  await page.getByRole('main').getByRole('link', { name: 'Jaarplan 2026' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarplan 2026' })).toBeVisible();
});
