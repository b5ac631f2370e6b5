import { expect, type Locator, type Page } from '@playwright/test';
import {
  coordinator,
  createActiviteit,
  newMark,
  removeOwnActiviteiten,
  savedOf,
  thema,
  updateActiviteit,
  waterkant,
} from '../activiteit-data.ts';
import { enter, test } from '../fixtures.ts';
import { expectFocusKept, tabTo } from '../focus.ts';
import { activiteitCard } from '../pages/activiteit.page.ts';
import { openJaarplan } from '../pages/jaarplan.page.ts';

test.afterEach(({ page }) => removeOwnActiviteiten(page));

type Card = ReturnType<typeof activiteitCard>;

/** From the sign-in page to the theme in the plan, by the skip link and the contents. */
const goIn = async (page: Page): Promise<void> => {
  const { keyboard } = page;
  await page.goto(`/app/${waterkant}/jaarplan/2026`);
  const email = page.getByLabel('E-mailadres');
  await expect(email).toBeVisible();
  await tabTo(page, email);
  await keyboard.type(coordinator);
  await tabTo(page, page.getByRole('textbox', { name: 'Wachtwoord' }));
  await keyboard.type('speerpunt-demo-2026');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarplan 2026' })).toBeVisible();
  await expect(page.getByRole('region', { name: thema })).toBeVisible();
  // On a page that is new the way past the menu is the first stop.
  await page.reload();
  await expect(page.getByRole('region', { name: thema })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }), { most: 1 });
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: thema }));
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: thema })).toBeFocused();
};

/** Ticks an option in a list that folds open. */
const pick = async (page: Page, field: Locator, option: string): Promise<void> => {
  await tabTo(page, field.getByRole('button', { name: /^(Voeg toe|Koppel)/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, field.getByRole('checkbox', { name: option }));
  await page.keyboard.press('Space');
  await expect(field.getByRole('checkbox', { name: option })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(field.getByRole('button', { name: /^(Voeg toe|Koppel)/ })).toBeFocused();
  await expect(field.getByRole('button', { name: `Haal ${option} weg` })).toBeVisible();
};

const writeTexts = async (page: Page, { field, button, words, tool, toggle }: Card): Promise<void> => {
  const { keyboard } = page;
  await tabTo(page, button('Wijzig titel'));
  await keyboard.press('Enter');
  await expect(words('Titel')).toBeFocused();
  await expectFocusKept(page, 'in the title');
  await keyboard.press('End');
  await keyboard.type(' zonder muis');
  await keyboard.press('Enter');
  await expect(toggle).toHaveText(/ zonder muis$/);
  await expectFocusKept(page, 'after the title');

  await tabTo(page, button('Schrijf doelstelling'));
  await keyboard.press('Enter');
  await expect(field('Doelstelling').getByRole('textbox')).toBeFocused();
  await keyboard.press('Alt+F10');
  await expect(tool('Vet')).toBeFocused();
  await expectFocusKept(page, 'in the toolbar');
  await keyboard.press('Enter');
  await expect(field('Doelstelling').getByRole('textbox')).toBeFocused();
  await keyboard.type('Ieder');
  await keyboard.press('Control+b');
  await keyboard.type(' kan schrijven.');
  await tabTo(page, button('Schrijf acties en resultaten'), { most: 1 });
  await expect(field('Doelstelling').getByRole('strong')).toHaveText('Ieder');

  await keyboard.press('Enter');
  await expect(field('Acties en resultaten').getByRole('textbox')).toBeFocused();
  await keyboard.press('Alt+F10');
  for (const name of ['Cursief', 'Tussenkop', 'Kleine tussenkop', 'Opsomming']) {
    await keyboard.press('ArrowRight');
    await expect(tool(name)).toBeFocused();
  }
  await keyboard.press('Enter');
  await expect(field('Acties en resultaten').getByRole('textbox')).toBeFocused();
  await keyboard.type('Eén avond');
  await keyboard.press('Enter');
  await keyboard.type('Eén folder');
  await expect(field('Acties en resultaten').getByRole('listitem')).toHaveText(['Eén avond', 'Eén folder']);
};

const writeWhoAndWhat = async (page: Page, { field, button, words, saved }: Card): Promise<void> => {
  const { keyboard } = page;
  await pick(page, field('Wie: groepen'), 'Werkgroep Publiek');
  await pick(page, field('Wie: organisaties'), 'Voorbeeldhospice De Brug');
  await tabTo(page, words('Wie, in eigen woorden'));
  await keyboard.type('Wie niet klikt');
  await tabTo(page, words('Wanneer'));
  await keyboard.type('najaar 2026');
  await keyboard.press('Enter');
  await expect(field('Wanneer')).toContainText('gelezen als: najaar 2026');
  await expectFocusKept(page, 'after wanneer');

  await tabTo(page, button('Resultaat toevoegen'));
  await keyboard.press('Enter');
  await expect(words('Resultaat van rij 1')).toBeFocused();
  await keyboard.type('Avonden');
  await tabTo(page, words('Streven van rij 1'), { most: 1 });
  await keyboard.type('3');
  await tabTo(page, words('Telt als van rij 1'), { most: 1 });
  await keyboard.type('per jaar');
  await pick(page, field('Dient speerpunt'), 'Het gesprek aan de keukentafel');
  await pick(page, field('Landelijke kenmerken'), 'Proactieve zorgplanning');
  await expect(saved).toBeVisible();
};

const reportAndLookBack = async (page: Page, { card, field, button, toggle }: Card): Promise<void> => {
  const { keyboard } = page;
  await tabTo(page, button('Meld voortgang'));
  await keyboard.press('Enter');
  await expect(card.getByRole('radio', { name: 'Niet gestart' })).toBeFocused();
  await expectFocusKept(page, 'in the report');
  await keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: 'Loopt' })).toBeChecked();
  await tabTo(page, card.getByLabel('In één zin (mag leeg blijven)'), { most: 1 });
  await keyboard.type('Zonder muis gemeld.');
  await tabTo(page, button('Bewaar melding'), { most: 1 });
  await keyboard.press('Enter');
  await expect(field('Voortgang')).toContainText('Zonder muis gemeld.');
  await expect(button('Nieuwe melding')).toBeFocused();
  await expectFocusKept(page, 'after the report');

  await tabTo(page, button('Geschiedenis'), { key: 'Shift+Tab' });
  await keyboard.press('Enter');
  const history = page.getByRole('dialog', { name: /Geschiedenis/ });
  const made = history.getByRole('button', { name: /Toegevoegd/ });
  await expect(made).toBeVisible();
  await expectFocusKept(page, 'in the history');
  await tabTo(page, history.getByRole('button', { name: /Voortgang: Loopt/ }));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(history.getByRole('button', { pressed: true })).toBeFocused();
  await keyboard.press('Escape');
  await expect(history).toBeHidden();
  await expect(button('Geschiedenis')).toBeFocused();
  await expectFocusKept(page, 'after the history');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
};

test('met alleen het toetsenbord: een activiteit van begin tot eind', async ({ page }) => {
  const mark = newMark();
  const activiteit = activiteitCard(page, mark);
  const { card, field, button, toggle, words } = activiteit;
  const { keyboard } = page;
  await goIn(page);
  await tabTo(page, page.getByRole('button', { name: `Activiteit in ${thema}` }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Titel van de nieuwe activiteit')).toBeFocused();
  await expectFocusKept(page, 'in the new title');
  await keyboard.type(`Toetsen ${mark}`);
  await keyboard.press('Enter');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expectFocusKept(page, 'after making it');

  await writeTexts(page, activiteit);
  await writeWhoAndWhat(page, activiteit);
  await reportAndLookBack(page, activiteit);

  await test.step('weg en terug', async () => {
    await tabTo(page, button(/^Meer bij /), { most: 1 });
    await keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Kopieer de link' })).toBeFocused();
    await keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Verwijder deze activiteit' })).toBeFocused();
    await expectFocusKept(page, 'in the menu');
    await keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2, name: thema })).toBeFocused();
    await tabTo(page, page.getByText(/verwijderde activiteit/), { most: 80 });
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: `Zet terug (Toetsen ${mark} zonder muis)` }));
    await keyboard.press('Enter');
    await expect(toggle).toBeFocused();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expectFocusKept(page, 'after putting it back');
  });

  await expect(field('Acties en resultaten').getByRole('listitem')).toHaveText(['Eén avond', 'Eén folder']);
  await expect(field('Wie: organisaties')).toContainText('Voorbeeldhospice De Brug');
  await expect(words('Wie, in eigen woorden')).toHaveValue('Wie niet klikt');
  await expect(card.getByRole('row').last()).toHaveText(/Avonden\s*3\s*per jaar\s*nog niet/);
  await expect(field('Dient speerpunt')).toContainText('Het gesprek aan de keukentafel');
  await expect(field('Landelijke kenmerken')).toContainText('Proactieve zorgplanning');
  await tabTo(page, words('Wanneer'));
  await keyboard.press('Escape');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(card).toContainText('Loopt');
  await expect(card).toContainText('najaar 2026');
});

test('met alleen het toetsenbord: kiezen tussen twee teksten', async ({ page }) => {
  const mark = newMark();
  const { conflict, words, saved } = activiteitCard(page, mark);
  const { keyboard } = page;
  await enter(page, coordinator);
  const made = await createActiviteit(page, `Kiezen ${mark}`, { whoText: 'Huisartsen', wanneerText: 'mei' });
  await openJaarplan(page, { netwerk: waterkant, activiteitId: made.id });
  await tabTo(page, words('Wanneer'));
  await keyboard.press('Control+a');
  // The same person, in another window.
  await updateActiviteit(page, made, { wanneerText: 'juni' });
  await keyboard.type('juli');
  await expect(page.getByRole('region', { name: /Je schreef op twee plaatsen/ })).toBeFocused();
  await expectFocusKept(page, 'on both texts');
  await keyboard.press('3');
  const both = page.getByRole('textbox', { name: 'Wanneer', exact: true });
  await expect(both).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('juni en juli');
  await tabTo(page, page.getByRole('button', { name: 'Bewaar deze tekst' }), { most: 1 });
  await keyboard.press('Enter');
  await expect(conflict).toBeHidden();
  await expect(words('Wanneer')).toBeFocused();
  await expectFocusKept(page, 'after the choice');
  await expect(saved).toBeVisible();
  await expect.poll(() => savedOf(page, mark)).toMatchObject({ wanneerText: 'juni en juli' });
});
