import { plainText } from '@speerpunt/domain/text/rich-text';
import { compareWanneer } from '@speerpunt/domain/wanneer/compare-wanneer';
import type { ApiOutput } from '../../lib/trpc.ts';

export type Jaarplan = ApiOutput['jaarplan']['get'];
export type Hoofdstuk = Jaarplan['hoofdstukken'][number];
export type Thema = Jaarplan['themas'][number];
export type Activiteit = Jaarplan['activiteiten'][number];
export type Result = Jaarplan['results'][number];
export type Progress = Jaarplan['progress'][number];
export type SortOrder = 'plan' | 'wanneer';

export type ThemaView = { thema: Thema; number: number; activiteiten: Activiteit[] };

const afterThemas: readonly Hoofdstuk['kind'][] = ['nawoord', 'bijlage'];

/** Chapters in the order of the published page: what comes before the themes, and what ends the plan. */
export const splitHoofdstukken = (hoofdstukken: readonly Hoofdstuk[]) => ({
  before: hoofdstukken.filter(hoofdstuk => !afterThemas.includes(hoofdstuk.kind)),
  after: hoofdstukken.filter(hoofdstuk => afterThemas.includes(hoofdstuk.kind)),
});

const byOrder = (order: SortOrder) => (a: Activiteit, b: Activiteit) =>
  (order === 'wanneer' ? compareWanneer(a.wanneer, b.wanneer) : 0) || a.position - b.position;

/** Every theme with its activities, in the order of the plan or by when they happen. */
export const listThemaViews = (
  themas: readonly Thema[],
  activiteiten: readonly Activiteit[],
  order: SortOrder,
): ThemaView[] => {
  const under = new Map<string, Activiteit[]>(themas.map(thema => [thema.id, []]));
  for (const activiteit of activiteiten) under.get(activiteit.themaId)?.push(activiteit);
  return themas.map((thema, index) => ({
    thema,
    number: index + 1,
    activiteiten: (under.get(thema.id) ?? []).sort(byOrder(order)),
  }));
};

const teaserLength = 110;
const teasers = new WeakMap<Activiteit, string>();

/** The first words of an activity, cut at a word. Kept per row: a row that did not change costs nothing. */
export const teaserOf = (activiteit: Activiteit): string => {
  const known = teasers.get(activiteit);
  if (known !== undefined) return known;
  const text = plainText(activiteit.doelstelling ?? activiteit.acties)
    .replace(/\s*\n(- )?\s*/g, ' ')
    .replace(/^- /, '')
    .trim();
  const cut = text.slice(0, teaserLength);
  const teaser = text.length > teaserLength ? `${cut.replace(/\s+\S*$/, '')}…` : text;
  teasers.set(activiteit, teaser);
  return teaser;
};

export type Names = ReadonlyMap<string, string>;

/** Who does it, on one line: the plan's own words, else the gremia and organisaties that it names. */
export const whoOf = (activiteit: Activiteit, names: Names): string =>
  activiteit.whoText?.trim() ||
  [...activiteit.gremiumIds, ...activiteit.organisatieIds].flatMap(id => names.get(id) ?? []).join(', ');

export const listNames = (rows: readonly { id: string; name: string }[]): Names =>
  new Map(rows.map(row => [row.id, row.name]));
