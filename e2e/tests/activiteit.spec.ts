import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import {
  coordinator,
  createActiviteit,
  getJaarplan,
  inviteMember,
  newMark,
  paragraphs,
  removeOwnActiviteiten,
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

// Each journey makes its own activity, so that they can run beside each other.
test.describe.configure({ mode: 'parallel' });
test.afterEach(({ page }) => removeOwnActiviteiten(page));

const thema = 'Op tijd in gesprek';

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
  const { button, words, field } = activiteitCard(page, mark);
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Rij ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await button('Resultaat toevoegen').click();
  await expect(words('Resultaat van rij 1')).toBeFocused();
  // Longer than it takes to save by itself.
  await page.waitForTimeout(3_000);
  await expect(words('Resultaat van rij 1')).toBeFocused();
  await page.keyboard.type('Avonden');
  await button('Resultaat toevoegen').click();
  await page.waitForTimeout(3_000);
  await expect(words('Resultaat van rij 2')).toBeFocused();
  await page.keyboard.type('Deelnemers');
  await expect(field('Wat levert het op').getByRole('listitem')).toHaveCount(2);
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

type Two = { mark: string; title: string; mine: Page; theirs: Page };

/** The same activity, open in the browsers of two coordinators. */
const openInTwoBrowsers = async (page: Page, browser: Browser): Promise<Two> => {
  const mark = newMark();
  const title = `Samen ${mark}`;
  await enter(page, coordinator);
  const email = await inviteMember(page, 'Joris Proef', 'coordinator');
  const { id } = await createActiviteit(page, title, {
    whoText: 'Huisartsen en wijkteams',
    wanneerText: 'voorjaar',
    doelstelling: paragraphs('Meer mensen voeren het gesprek.'),
  });
  const theirs = await (await browser.newContext()).newPage();
  await enter(theirs, email);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  await openJaarplan(theirs, { netwerk: waterkant, activiteitId: id });
  return { mark, title, mine: page, theirs };
};

/** The marked words of one side. */
const onlyAt = (panel: Locator, who: string): Locator =>
  panel.getByRole('insertion').filter({ hasText: `alleen bij ${who}` });

test('twee mensen in één tekst: beide naast elkaar, en één van beide in het plan', async ({
  page,
  browser,
  axe,
}) => {
  const { mark, mine, theirs } = await openInTwoBrowsers(page, browser);
  const my = activiteitCard(mine, mark);
  const their = activiteitCard(theirs, mark);

  await test.step('neem mijn tekst', async () => {
    await their.words('Wie, in eigen woorden').fill('Huisartsen en wijkverpleging');
    await expect(their.saved).toBeVisible();
    await my.words('Wie, in eigen woorden').fill('Alle huisartsen en wijkteams');
    await expect(my.conflict).toContainText('Joris Proef en jij schreven aan dezelfde tekst');
    await expect(my.conflict.getByRole('alert')).toContainText('Beide teksten zijn er nog.');
    await expect(my.conflict).toContainText('Jouw tekst');
    await expect(my.conflict).toContainText('Tekst van Joris Proef');
    await expect(onlyAt(my.conflict, 'jou')).toContainText(['Alle huisartsen', 'wijkteams']);
    await expect(onlyAt(my.conflict, 'Joris Proef')).toContainText(['Huisartsen', 'wijkverpleging']);
    await expect(my.card.getByText('Eén tekst wacht op je keuze')).toBeVisible();
    await axe.expectNoViolations(mine);
    await my.conflict.getByRole('button', { name: 'Neem mijn tekst' }).click();
    await expect(my.conflict).toBeHidden();
    await expect(my.words('Wie, in eigen woorden')).toHaveValue('Alle huisartsen en wijkteams');
    await expect(my.saved).toBeVisible();
  });

  await test.step('neem die van de ander', async () => {
    await their.words('Wanneer').fill('oktober 2026');
    await their.words('Wanneer').press('Enter');
    await expect(their.field('Wanneer')).toContainText('gelezen als: oktober 2026');
    await expect(their.saved).toBeVisible();
    await expect.poll(async () => (await savedOf(theirs, mark))?.wanneerText).toBe('oktober 2026');
    await my.words('Wanneer').fill('november 2026');
    await expect(my.conflict).toContainText('Tekst van Joris Proef');
    await my.conflict.getByRole('button', { name: 'Neem die van Joris Proef' }).click();
    await expect(my.conflict).toBeHidden();
    await expect(my.words('Wanneer')).toHaveValue('oktober 2026');
  });

  await reloadJaarplan(mine);
  await my.open();
  await expect(my.words('Wie, in eigen woorden')).toHaveValue('Alle huisartsen en wijkteams');
  await expect(my.words('Wanneer')).toHaveValue('oktober 2026');
  await theirs.context().close();
});

test('twee mensen in één opgemaakte tekst: houd beide', async ({ page, browser }) => {
  const { mark, mine, theirs } = await openInTwoBrowsers(page, browser);
  const my = activiteitCard(mine, mark);
  const their = activiteitCard(theirs, mark);
  await their.edit('Doelstelling');
  await theirs.keyboard.type(' Ook in Oeverland.');
  await expect(their.saved).toBeVisible();
  await my.edit('Doelstelling');
  await mine.keyboard.type(' Met hun naasten.');
  await expect(onlyAt(my.conflict, 'jou')).toContainText('Met hun naasten.');
  await expect(onlyAt(my.conflict, 'Joris Proef')).toContainText('Ook in Oeverland.');
  await my.conflict.getByRole('button', { name: 'Houd beide' }).click();
  const both = my.conflict.getByRole('textbox', { name: 'Doelstelling' });
  await expect(both).toBeFocused();
  await expect(both).toContainText('Met hun naasten.');
  await expect(both).toContainText('Ook in Oeverland.');
  await mine.keyboard.press('Control+End');
  await mine.keyboard.type(' Samen.');
  await my.conflict.getByRole('button', { name: 'Bewaar deze tekst' }).click();
  await expect(my.conflict).toBeHidden();
  await expect(my.saved).toBeVisible();
  await reloadJaarplan(theirs);
  await their.open();
  for (const words of ['Meer mensen voeren het gesprek.', 'Met hun naasten.', 'Ook in Oeverland.', 'Samen.'])
    await expect(their.field('Doelstelling')).toContainText(words);
  await theirs.context().close();
});

/** What the server holds of an activity. */
const savedOf = async (page: Page, mark: string) =>
  (await getJaarplan(page, waterkant)).activiteiten.find(({ title }) => title.includes(mark));

test('twee mensen in verschillende teksten: niets te kiezen, beide bewaard', async ({ page, browser }) => {
  const { mark, mine, theirs } = await openInTwoBrowsers(page, browser);
  const my = activiteitCard(mine, mark);
  const their = activiteitCard(theirs, mark);
  await my.words('Wie, in eigen woorden').press('End');
  await mine.keyboard.type(' uit Dijkwerf');
  await their.words('Wanneer').fill('2e kwartaal');
  await expect(my.saved).toBeVisible();
  await expect(their.saved).toBeVisible();
  await expect(my.conflict).toBeHidden();
  await expect(their.conflict).toBeHidden();
  await expect
    .poll(() => savedOf(mine, mark))
    .toMatchObject({ whoText: 'Huisartsen en wijkteams uit Dijkwerf', wanneerText: '2e kwartaal' });
  await theirs.context().close();
});

test('schrijven terwijl de ander verwijdert: er gaat niets verloren', async ({ page, browser, axe }) => {
  const { mark, title, mine, theirs } = await openInTwoBrowsers(page, browser);
  const my = activiteitCard(mine, mark);
  await activiteitCard(theirs, mark).remove();
  await expect(activiteitCard(theirs, mark).card).toHaveCount(0);
  await my.words('Wie, in eigen woorden').fill('Mijn tekst die niet weg mag');
  await expect(
    my.card.getByRole('heading', { name: `${title} is verwijderd terwijl jij schreef` }),
  ).toBeVisible();
  await expect(my.alert.filter({ hasText: 'Joris Proef haalde deze activiteit' })).toContainText(
    'Jouw tekst is er nog, maar is niet opgeslagen.',
  );
  await axe.expectNoViolations(mine);
  await my.button('Zet terug en bewaar mijn tekst').click();
  await expect(my.saved).toBeVisible();
  await expect.poll(() => savedOf(theirs, mark)).toMatchObject({ whoText: 'Mijn tekst die niet weg mag' });
  await reloadJaarplan(theirs);
  await activiteitCard(theirs, mark).open();
  await expect(activiteitCard(theirs, mark).words('Wie, in eigen woorden')).toHaveValue(
    'Mijn tekst die niet weg mag',
  );
  await theirs.context().close();
});

/** Where the focus is: on something one can see, that shows it, and that nothing covers. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
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
    if (marked && seen) return 'visible';
    return `${marked ? 'covered' : 'unmarked'}: ${element.outerHTML.slice(0, 160)}`;
  });

/** Goes on where it fails, so that one run names every place where the focus is lost. */
const softly = expect.configure({ soft: true, timeout: 2_000 });

const expectFocusKept = (page: Page, after: string) =>
  softly.poll(() => lookAtFocus(page), `the focus ${after}`).toBe('visible');

/** Presses Tab until this has the focus; nowhere on the way may the focus be out of sight. */
const tabTo = async (page: Page, target: Locator, { key = 'Tab', most = 40 } = {}): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    softly(await lookAtFocus(page)).toBe('visible');
    if (await target.evaluate(element => element === document.activeElement)) return;
  }
  throw new Error(`${target} was not reached with ${most} presses of ${key}`);
};

test('met alleen het toetsenbord: openen, schrijven, voortgang en sluiten', async ({ page }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { keyboard } = page;
  await enter(page, coordinator);
  await createActiviteit(page, `Toetsen ${mark}`);
  await openJaarplan(page, { netwerk: waterkant });
  await expect(activiteit.toggle).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }), { most: 1 });
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: thema }));
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: thema })).toBeFocused();
  await tabTo(page, activiteit.toggle);
  await keyboard.press('Enter');
  await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'true');

  await tabTo(page, activiteit.button('Wijzig titel'));
  await keyboard.press('Enter');
  await expect(activiteit.words('Titel')).toBeFocused();
  await expectFocusKept(page, 'in the title');
  await keyboard.press('End');
  await keyboard.type(' zonder muis');
  await keyboard.press('Enter');
  await expect(activiteit.toggle).toHaveText(`Toetsen ${mark} zonder muis`);
  await expectFocusKept(page, 'after the title');

  await tabTo(page, activiteit.button('Schrijf doelstelling'));
  await keyboard.press('Enter');
  await expect(activiteit.field('Doelstelling').getByRole('textbox')).toBeFocused();
  await keyboard.press('Alt+F10');
  await expect(activiteit.tool('Vet')).toBeFocused();
  await expectFocusKept(page, 'in the toolbar');
  await keyboard.press('Enter');
  await expect(activiteit.field('Doelstelling').getByRole('textbox')).toBeFocused();
  await keyboard.type('Ieder');
  await keyboard.press('Control+b');
  await keyboard.type(' kan schrijven.');
  await tabTo(page, activiteit.button('Schrijf acties en resultaten'), { most: 1 });
  await expect(activiteit.field('Doelstelling').getByRole('strong')).toHaveText('Ieder');
  await expect(activiteit.saved).toBeVisible();

  await tabTo(page, activiteit.words('Wanneer'));
  await keyboard.type('najaar 2026');
  await keyboard.press('Enter');
  await expect(activiteit.field('Wanneer')).toContainText('gelezen als: najaar 2026');
  await expectFocusKept(page, 'after wanneer');

  await tabTo(page, activiteit.button('Meld voortgang'));
  await keyboard.press('Enter');
  await expect(activiteit.button('Bewaar melding')).toBeVisible();
  await expectFocusKept(page, 'in the report');
  await tabTo(page, activiteit.card.getByRole('radio', { name: 'Niet gestart' }));
  await keyboard.press('ArrowDown');
  await expect(activiteit.card.getByRole('radio', { name: 'Loopt' })).toBeChecked();
  await tabTo(page, activiteit.card.getByLabel('In één zin (mag leeg blijven)'));
  await keyboard.type('Zonder muis gemeld.');
  await tabTo(page, activiteit.button('Bewaar melding'));
  await keyboard.press('Enter');
  await expect(activiteit.field('Voortgang')).toContainText('Zonder muis gemeld.');
  await expectFocusKept(page, 'after the report');

  await tabTo(page, activiteit.button('Geschiedenis'), { key: 'Shift+Tab' });
  await keyboard.press('Enter');
  const history = page.getByRole('dialog', { name: /Geschiedenis/ });
  await expect(history.getByRole('button', { name: /Toegevoegd/ })).toBeVisible();
  await expectFocusKept(page, 'in the history');
  await keyboard.press('Escape');
  await expect(history).toBeHidden();
  await expectFocusKept(page, 'after the history');

  await tabTo(page, activiteit.words('Wanneer'));
  await keyboard.press('Escape');
  await expect(activiteit.toggle).toBeFocused();
  await expect(activiteit.toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(activiteit.card).toContainText('Loopt');
  await expect(activiteit.card).toContainText('najaar 2026');
});

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
  await expect(card.getByRole('region', { name: 'Aim (doelstelling)' })).toBeVisible();
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
  await expect(card.getByRole('region', { name: 'When' })).toContainText('read as: autumn 2026');
  await card.getByRole('button', { name: 'Change aim' }).click();
  await expect(card.getByRole('textbox', { name: 'Aim (doelstelling)' })).toHaveAttribute('lang', 'nl');
  await page.keyboard.type(' Nog een zin.');
  await expect(card.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  await axe.expectNoViolations(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('wat niet kan wordt gezegd, en wat getypt is blijft staan', async ({ page, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { field, words, card } = activiteit;
  const tooLong = `${mark} ${'x'.repeat(300 - mark.length)}`;
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Fout ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });

  await activiteit.retitle('');
  await expect(field('Titel').getByRole('alert')).toHaveText('Vul een titel in.');
  await words('Titel').fill(tooLong);
  await expect(field('Titel').getByRole('alert')).toHaveText(
    'Dit is te lang. Er passen 300 tekens in; je tekst staat er nog.',
  );
  await expect(words('Titel')).toHaveValue(tooLong);
  await expect(activiteit.toggle).toHaveText(`Fout ${mark}`);

  await activiteit.edit('Doelstelling');
  await page.keyboard.type('Lees meer');
  await activiteit.tool('Link').click();
  const address = field('Doelstelling').getByLabel('Webadres of e-mailadres');
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(field('Doelstelling')).toContainText(
    'Vul een webadres in dat met https:// begint, of een e-mailadres.',
  );
  await expect(address).toHaveValue('javascript:alert(1)');
  await page.keyboard.press('Escape');
  await expect(field('Doelstelling').getByRole('textbox', { name: 'Doelstelling' })).toBeFocused();
  await expect(field('Doelstelling').getByRole('link')).toHaveCount(0);

  await words('Wanneer').fill('als de dijk klaar is');
  await expect(field('Wanneer')).toContainText('Nog niet begrepen, staat in het plan zoals je het schrijft.');
  await words('Wie, in eigen woorden').fill('Mevrouw met nummer 123456782');
  await expect(field('Wie, in eigen woorden').getByRole('status')).toContainText(
    'Hier lijkt een burgerservicenummer te staan.',
  );
  await activiteit.button('Resultaat toevoegen').click();
  await words('Resultaat van rij 1').fill('Avonden');
  await words('Streven van rij 1').fill('een stuk of wat');
  await expect(field('Wat levert het op').getByRole('alert')).toHaveText(
    'Vul een getal in, zoals 30, 1.000 of 7,5. Of laat het leeg.',
  );
  await expect
    .poll(() => savedOf(page, mark))
    .toMatchObject({
      title: `Fout ${mark}`,
      wanneerText: 'als de dijk klaar is',
      whoText: 'Mevrouw met nummer 123456782',
    });
  await expect(card.getByText('Nog niet opgeslagen')).toBeVisible();
  await axe.expectNoViolations(page);

  page.on('dialog', dialog => void dialog.accept());
  await reloadJaarplan(page);
  const kept = page.getByRole('heading', { name: 'Er is nog tekst van jou die niet is opgeslagen' });
  await expect(kept).toBeVisible();
  const offer = page.getByRole('listitem').filter({ hasText: `Fout ${mark}, titel` });
  await expect(offer).toContainText(tooLong.slice(0, 200));
  await axe.expectNoViolations(page);
  await offer.getByRole('button', { name: 'Zet mijn tekst terug' }).click();
  await expect(words('Titel')).toHaveValue(tooLong);
  await words('Titel').fill(`Goed ${mark}`);
  await expect(activiteit.toggle).toHaveText(`Goed ${mark}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'wat het oplevert' })
    .getByRole('button', { name: 'Laat weg' })
    .click();
  await expect(kept).toBeHidden();
});

test('de server weigert of is weg: de tekst blijft, ook na herladen', async ({ page, context, axe }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { words, card } = activiteit;
  await enter(page, coordinator);
  const { id } = await createActiviteit(page, `Storing ${mark}`);
  await openJaarplan(page, { netwerk: waterkant, activiteitId: id });
  page.on('dialog', dialog => void dialog.accept());

  await test.step('zonder internet', async () => {
    await context.setOffline(true);
    await words('Wie, in eigen woorden').fill('Geschreven in de trein');
    await expect(card.getByRole('alert')).toHaveText(
      'Niet opgeslagen: Er is geen verbinding met Speerpunt. Controleer je internet en probeer het opnieuw.',
    );
    await expect(pageSaveNote(page)).toHaveText('Geen verbinding. Bewaard op dit apparaat.');
    await expect(words('Wie, in eigen woorden')).toHaveValue('Geschreven in de trein');
    await context.setOffline(false);
    await expect(activiteit.saved).toBeVisible();
    await expect.poll(() => savedOf(page, mark)).toMatchObject({ whoText: 'Geschreven in de trein' });
  });

  await test.step('een storing bij het bewaren', async () => {
    await page.route('**/trpc/activiteit.*', route => route.fulfill({ status: 500, body: 'stuk' }));
    await words('Wanneer').fill('maart 2026');
    await expect(card.getByRole('alert')).toContainText('Niet opgeslagen: ');
    await expect(activiteit.button('Probeer opnieuw')).toBeVisible();
    await expect(words('Wanneer')).toHaveValue('maart 2026');
    await axe.expectNoViolations(page);
    await reloadJaarplan(page);
    const offer = page.getByRole('listitem').filter({ hasText: `Storing ${mark}, wanneer` });
    await expect(offer).toContainText('maart 2026');
    await page.unroute('**/trpc/activiteit.*');
    await offer.getByRole('button', { name: 'Zet mijn tekst terug' }).click();
    await expect(words('Wanneer')).toHaveValue('maart 2026');
    await expect.poll(() => savedOf(page, mark)).toMatchObject({ wanneerText: 'maart 2026' });
  });
});

test('toevoegen mislukt: de titel blijft staan, ook na herladen', async ({ page }) => {
  const mark = newMark();
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: waterkant });
  await page.route('**/trpc/activiteit.*', route => route.fulfill({ status: 500, body: 'stuk' }));
  const title = await openNewActiviteit(page, thema);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een titel in.')).toBeVisible();
  await title.fill(`Nieuw ${mark}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Niet opgeslagen: /)).toBeVisible();
  await expect(title).toHaveValue(`Nieuw ${mark}`);
  await page.unroute('**/trpc/activiteit.*');
  await reloadJaarplan(page);
  await expect(title).toHaveValue(`Nieuw ${mark}`);
  await page.getByRole('button', { name: 'Voeg activiteit toe' }).click();
  await expect(activiteitCard(page, mark).toggle).toHaveAttribute('aria-expanded', 'true');
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
      await expect(page.getByText('Dit plan is vastgesteld en staat vast sinds')).toBeVisible();
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
  const { report, field, open } = activiteitCard(page, podcast);
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: 'twente' });
  await open();
  await report('Loopt', sentence);
  await reloadJaarplan(page);
  await open();
  await expect(field('Voortgang')).toContainText(sentence);
});

test('de werkgroep meldt alleen bij de eigen groep, de lezer nergens', async ({ page }) => {
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
  expect(await tryReport(page, otherId)).toBe('NOT_ALLOWED');
});

test('een jaar zonder jaarplan wijst de weg naar jaren die er wel zijn', async ({ page, axe }) => {
  await enter(page, coordinator);
  await openJaarplan(page, { netwerk: waterkant, year: 2027 });
  await expect(page.getByRole('heading', { name: 'Er is nog geen jaarplan 2027' })).toBeVisible();
  await axe.expectNoViolations(page);
  await page.getByRole('main').getByRole('link', { name: 'Jaarplan 2026' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarplan 2026' })).toBeVisible();
});
