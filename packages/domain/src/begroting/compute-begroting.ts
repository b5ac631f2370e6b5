import { DomainError } from '../error/domain-error.ts';
import { type DekkingKind, type MoneyKind, maxAmountCent } from './begroting.ts';
import {
  compareStated,
  type KostenpostFactors,
  type LineAmount,
  lineAmountCent,
  wholeCent,
} from './compute-kostenpost.ts';

export type BegrotingLine = KostenpostFactors & {
  id: string;
  groupId: string;
  moneyKind: MoneyKind;
  agreedCent: number | null;
};

export type BegrotingInput = {
  themas: readonly { id: string; statedTotalCent: number | null }[];
  groups: readonly { id: string; themaId: string }[];
  lines: readonly BegrotingLine[];
  /** An amount of null is unknown, not zero. */
  dekking: readonly { id: string; kind: DekkingKind; amountCent: number | null }[];
  split: readonly { deelnetwerkId: string; amountCent: number }[];
  /** The totals that a source states for the whole; both null in a plan of one's own. */
  stated: { totalCent: number | null; dekkingCent: number | null };
};

export type BegrotingScope = 'line' | 'thema' | 'whole' | 'split' | 'dekking';

/** A stated amount that is not the computed one; `differenceCent` is computed minus stated. `id` is null for a whole. */
export type BegrotingDifference = {
  scope: BegrotingScope;
  id: string | null;
  statedCent: number;
  computedCent: number;
  differenceCent: number;
};

export type ComputedLine = {
  id: string;
  amountCent: number;
  known: boolean;
  computedCent: number | null;
  /** Computed minus agreed; null when one of them is unknown, 0 when they agree. */
  differenceCent: number | null;
};

export type ComputedTotal = { id: string; totalCent: number; unknownLineIds: string[] };

export type ComputedBegroting = {
  ok: true;
  lines: ComputedLine[];
  groups: ComputedTotal[];
  themas: ComputedTotal[];
  moneyKinds: Record<MoneyKind, number>;
  totalCent: number;
  /** Sum of the subsidies that are known; null when none is. */
  subsidyCent: number | null;
  /** Sum of all funding that is known. */
  dekkingCent: number;
  splitCent: number;
  unknownLineIds: string[];
  unknownDekkingIds: string[];
  differences: BegrotingDifference[];
};

/** Amounts above € 90 million are refused and named: a total without them would be wrong. */
export type RefusedBegroting = {
  ok: false;
  code: 'AMOUNT_TOO_LARGE';
  tooLarge: { scope: BegrotingScope; id: string | null }[];
};

type Amount = { cent: number };

const tooLarge = Number.POSITIVE_INFINITY;

const sum = (amounts: readonly Amount[]): number => {
  const total = amounts.reduce((all, { cent }) => all + wholeCent(cent), 0n);
  return total > BigInt(maxAmountCent) ? tooLarge : Number(total);
};

/** The rows under each parent; a row under a parent that is not there would vanish from the totals, so it is refused. */
const under = <T>(
  parents: readonly { id: string }[],
  rows: readonly T[],
  parentId: (row: T) => string,
): Map<string, T[]> => {
  const map = new Map<string, T[]>(parents.map(({ id }) => [id, []]));
  for (const row of rows) {
    const list = map.get(parentId(row));
    if (!list) throw new DomainError('INVALID_INPUT', { id: parentId(row) });
    list.push(row);
  }
  return map;
};

type Line = BegrotingLine & LineAmount;

const unknownIds = (lines: readonly Line[]): string[] =>
  lines.filter(line => line.state === 'unknown').map(line => line.id);

const totalOf = (id: string, lines: readonly Line[]): ComputedTotal => ({
  id,
  totalCent: sum(lines),
  unknownLineIds: unknownIds(lines),
});

const difference = (
  scope: BegrotingScope,
  id: string | null,
  statedCent: number | null,
  computedCent: number | null,
): BegrotingDifference[] => {
  const differenceCent = compareStated(statedCent, computedCent);
  if (!differenceCent || statedCent === null || computedCent === null) return [];
  return [{ scope, id, statedCent, computedCent, differenceCent }];
};

const knownAmounts = (rows: readonly { amountCent: number | null }[]): Amount[] =>
  rows.flatMap(row => (row.amountCent === null ? [] : [{ cent: row.amountCent }]));

const knownSubsidy = (dekking: BegrotingInput['dekking']): number | null => {
  const known = knownAmounts(dekking.filter(row => row.kind === 'subsidie'));
  return known.length ? sum(known) : null;
};

const totalsOf = (input: BegrotingInput, lines: readonly Line[]) => {
  const byGroup = under(input.groups, lines, line => line.groupId);
  const byThema = under(input.themas, input.groups, group => group.themaId);
  return {
    groups: input.groups.map(({ id }) => totalOf(id, byGroup.get(id) ?? [])),
    themas: input.themas.map(({ id }) =>
      totalOf(
        id,
        (byThema.get(id) ?? []).flatMap(group => byGroup.get(group.id) ?? []),
      ),
    ),
    totalCent: sum(lines),
    dekkingCent: sum(knownAmounts(input.dekking)),
    splitCent: sum(knownAmounts(input.split)),
  };
};

type Totals = ReturnType<typeof totalsOf>;

const differencesOf = (
  input: BegrotingInput,
  lines: readonly Line[],
  totals: Totals,
): BegrotingDifference[] => [
  ...lines.flatMap(line => difference('line', line.id, line.agreedCent, line.computedCent)),
  ...input.themas.flatMap((thema, i) =>
    difference('thema', thema.id, thema.statedTotalCent, totals.themas[i]?.totalCent ?? null),
  ),
  ...difference('whole', null, input.stated.totalCent, totals.totalCent),
  ...(input.split.length ? difference('split', null, totals.splitCent, totals.totalCent) : []),
  ...difference('dekking', null, input.stated.dekkingCent, totals.dekkingCent),
];

const refuse = (
  lines: readonly Line[],
  totals: Totals,
  subsidyCent: number | null,
): RefusedBegroting | null => {
  const named: RefusedBegroting['tooLarge'] = [
    ...lines.filter(line => line.state === 'too_large').map(({ id }) => ({ scope: 'line' as const, id })),
    ...totals.themas.filter(t => t.totalCent === tooLarge).map(({ id }) => ({ scope: 'thema' as const, id })),
  ];
  if (totals.totalCent === tooLarge) named.push({ scope: 'whole', id: null });
  if (totals.splitCent === tooLarge) named.push({ scope: 'split', id: null });
  if (totals.dekkingCent === tooLarge || subsidyCent === tooLarge) named.push({ scope: 'dekking', id: null });
  return named.length ? { ok: false, code: 'AMOUNT_TOO_LARGE', tooLarge: named } : null;
};

/**
 * Computes a whole begroting in cents: per line, group, thema, kind of money and in all, with what is unknown named
 * and every stated amount that differs shown. An unknown amount counts as 0. Refused, with what is too large, above
 * € 90 million; throws INVALID_INPUT for a line without its group or a group without its thema.
 */
export const computeBegroting = (input: BegrotingInput): ComputedBegroting | RefusedBegroting => {
  const subsidyCent = knownSubsidy(input.dekking);
  const levyBase = subsidyCent === tooLarge ? null : subsidyCent;
  const lines = input.lines.map((line): Line => ({ ...line, ...lineAmountCent(line, levyBase) }));
  const totals = totalsOf(input, lines);
  const refused = refuse(lines, totals, subsidyCent);
  if (refused) return refused;
  const kindTotal = (kind: MoneyKind): number => sum(lines.filter(line => line.moneyKind === kind));
  return {
    ok: true,
    ...totals,
    lines: lines.map(line => ({
      id: line.id,
      amountCent: line.cent,
      known: line.state === 'known',
      computedCent: line.computedCent,
      differenceCent: compareStated(line.agreedCent, line.computedCent),
    })),
    moneyKinds: {
      programma: kindTotal('programma'),
      loon: kindTotal('loon'),
      overhead: kindTotal('overhead'),
      afdracht: kindTotal('afdracht'),
    },
    subsidyCent,
    unknownLineIds: unknownIds(lines),
    unknownDekkingIds: input.dekking.filter(row => row.amountCent === null).map(row => row.id),
    differences: differencesOf(input, lines, totals),
  };
};
