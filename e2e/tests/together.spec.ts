import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import {
  coordinator,
  createActiviteit,
  inviteMember,
  newMark,
  paragraphs,
  removeOwnActiviteiten,
  savedOf,
  waterkant,
} from '../activiteit-data.ts';
import { enter, test } from '../fixtures.ts';
import { activiteitCard } from '../pages/activiteit.page.ts';
import { openJaarplan, reloadJaarplan } from '../pages/jaarplan.page.ts';

test.afterEach(({ page }) => removeOwnActiviteiten(page));

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

test('twee mensen in één opgemaakte tekst: houd beide', async ({ page, browser, axe }) => {
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
  await axe.expectNoViolations(mine);
  await my.conflict.getByRole('button', { name: 'Later kiezen' }).click();
  await expect(my.button('Kies nu')).toBeFocused();
  await axe.expectNoViolations(mine);
  await my.button('Kies nu').click();
  await expect(my.conflict).toBeFocused();
  await my.conflict.getByRole('button', { name: 'Houd beide' }).click();
  await expect(both).toBeFocused();
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
