import { expect, type Locator, type Page } from '@playwright/test';

type RichName = 'Doelstelling' | 'Acties en resultaten';

/** One activity in the plan, known by letters in its title that stay the same. */
export const activiteitCard = (page: Page, mark: string) => {
  const card = page.getByRole('article', { name: mark });
  // A field and its small heading.
  const field = (name: string): Locator =>
    card.getByRole('heading', { level: 4, name }).locator('xpath=../..');
  return {
    card,
    field,
    toggle: card.getByRole('heading', { level: 3 }).getByRole('button'),
    button: (name: string | RegExp): Locator => card.getByRole('button', { name }),
    words: (name: string): Locator => card.getByRole('textbox', { name, exact: true }),
    saved: card.getByText(/^Opgeslagen om \d\d:\d\d$/),
    saving: card.getByText('Bezig met opslaan'),
    alert: card.getByRole('alert'),
    /** The panel with both texts. */
    conflict: card.getByRole('region', { name: /schreven aan dezelfde tekst/ }),
    open: async () => {
      const toggle = card.getByRole('heading', { level: 3 }).getByRole('button');
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    },
    retitle: async (title: string) => {
      await card.getByRole('button', { name: 'Wijzig titel' }).click();
      await card.getByRole('textbox', { name: 'Titel', exact: true }).fill(title);
    },
    /** Goes into a rich text and answers its editor. */
    edit: async (name: RichName): Promise<Locator> => {
      await field(name)
        .getByRole('button', { name: /^(Schrijf|Wijzig) / })
        .click();
      const editor = field(name).getByRole('textbox', { name, exact: true });
      await expect(editor).toBeFocused();
      return editor;
    },
    /** A button above the editor. */
    tool: (name: string): Locator =>
      card.getByRole('toolbar', { name: 'Opmaak' }).getByRole('button', { name, exact: true }),
    /** Ticks one option in a list that folds open, and folds it again. */
    pick: async (name: string, option: string) => {
      const list = field(name);
      await list.getByRole('button', { name: /^(Voeg toe|Koppel)/ }).click();
      await list.getByRole('checkbox', { name: option }).check();
      await list.getByRole('button', { name: 'Klaar' }).click();
      await expect(list.getByRole('button', { name: `Haal ${option} weg` })).toBeVisible();
    },
    openHistory: async (): Promise<Locator> => {
      await card.getByRole('button', { name: 'Geschiedenis' }).click();
      const drawer = page.getByRole('dialog', { name: /Geschiedenis/ });
      await expect(drawer.getByRole('list', { name: 'Wijzigingen, de laatste eerst' })).toBeVisible();
      return drawer;
    },
    remove: async () => {
      await card.getByRole('button', { name: /^Meer bij / }).click();
      await page.getByRole('menuitem', { name: 'Verwijder deze activiteit' }).click();
    },
    report: async (status: string, sentence: string) => {
      await card.getByRole('button', { name: /^(Meld voortgang|Nieuwe melding)$/ }).click();
      await card.getByRole('radio', { name: status }).check();
      await card.getByLabel('In één zin (mag leeg blijven)').fill(sentence);
      await card.getByRole('button', { name: 'Bewaar melding' }).click();
    },
  };
};
