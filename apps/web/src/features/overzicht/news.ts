import type { Overzicht } from './overzicht.ts';

type Change = Overzicht['changes'][number];

export type NewsItem = {
  id: string;
  at: string;
  who: string | null;
  action: Change['action'];
  title: string | null;
  /** The activity to go to; null when it is gone, or when it is something else that changed. */
  activiteitId: string | null;
};

const most = 8;

const isRepeat = (a: Change, b: Change | undefined): boolean =>
  b !== undefined && a.userId === b.userId && a.itemId === b.itemId && a.action === b.action;

/** The latest changes by others; someone who saves the same thing ten times in a row makes one item. */
export const listNews = ({ changes, people, activiteiten }: Overzicht): NewsItem[] => {
  const names = new Map(people.map(person => [person.userId, person.name]));
  const titles = new Map(activiteiten.map(activiteit => [activiteit.id, activiteit.title]));
  return changes
    .filter((change, index) => !isRepeat(change, changes[index - 1]))
    .slice(0, most)
    .map(({ id, at, userId, action, itemId, title }) => ({
      id,
      at,
      who: names.get(userId) ?? null,
      action,
      title: titles.get(itemId) ?? title,
      activiteitId: titles.has(itemId) ? itemId : null,
    }));
};
