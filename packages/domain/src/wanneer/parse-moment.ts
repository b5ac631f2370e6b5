import { planYear } from '../plan/plan.ts';
import { isoDay, lastDay, monthSpan, type Span, weeksOf, yearSpan } from './calendar.ts';
import type { Season, Wanneer } from './wanneer.ts';
import { monthNumber, seasonOf } from './wanneer-words.ts';

type Dates = 'from' | 'to' | 'start' | 'assumedYear';
type WithoutDates<W> = W extends Wanneer ? Omit<W, Dates> : never;
export type WanneerParts = WithoutDates<Wanneer>;

/** One point or stretch of time; `year` is null where the words hold none. */
export type Moment = { year: number | null; at: (year: number) => (Span & { parts: WanneerParts }) | null };
type At = Moment['at'];
type Reader = { pattern: RegExp; read: (groups: string[]) => At | null };

const alt = (words: Iterable<string>): string => [...words].join('|');
const month = `(${alt(monthNumber.keys())})`;
const season = `(${alt(seasonOf.keys())})`;
const firstMonth: Record<Season, number> = { voorjaar: 3, zomer: 6, najaar: 9, winter: 12 };

const ordinal = (text: string | undefined, last: number): number | null => {
  const n = text === 'laatste' ? last : Number.parseInt(text ?? '', 10);
  return n >= 1 && n <= last ? n : null;
};

const period = (span: Span): Span & { parts: WanneerParts } => ({ parts: { kind: 'period' }, ...span });

const wholeYear: At = year => ({ parts: { kind: 'year', year }, ...yearSpan(year) });

const quarterAt = (text: string | undefined): At | null => {
  const quarter = ordinal(text, 4);
  if (!quarter) return null;
  return year => ({
    parts: { kind: 'quarter', year, quarter },
    ...monthSpan(year, quarter * 3 - 2, quarter * 3),
  });
};

const halfAt = (text: string | undefined): At | null => {
  const n = ordinal(text, 2);
  if (!n) return null;
  const half = n === 1 ? 1 : 2;
  return year => ({ parts: { kind: 'half', year, half }, ...monthSpan(year, half * 6 - 5, half * 6) });
};

const seasonAt = (word: string | undefined): At | null => {
  const found = seasonOf.get(word ?? '');
  if (!found) return null;
  const first = firstMonth[found];
  return year => ({ parts: { kind: 'season', year, season: found }, ...monthSpan(year, first, first + 2) });
};

const dayAt =
  (dayText: string | undefined, monthWord: string | undefined): At =>
  year => {
    const date = isoDay(year, monthNumber.get(monthWord ?? '') ?? 0, Number.parseInt(dayText ?? '', 10));
    return date ? { parts: { kind: 'day', date }, from: date, to: date } : null;
  };

const monthAt = (word: string | undefined): At => {
  const n = monthNumber.get(word ?? '') ?? 0;
  return year => ({ parts: { kind: 'month', year, month: n }, ...monthSpan(year, n, n) });
};

const weekAt =
  (text: string | undefined, spanOf: (year: number) => Span): At =>
  year => {
    const weeks = weeksOf(spanOf(year));
    const week = text === 'laatste' ? weeks.at(-1) : weeks[Number.parseInt(text ?? '', 10) - 1];
    return week ? period(week) : null;
  };

const third = (part: string | undefined): number => ['begin', 'medio', 'eind'].indexOf(part ?? '');

/** begin, medio and eind of a month: up to the 10th, the 20th, the end. */
const partOfMonth =
  (part: string | undefined, word: string | undefined): At =>
  year => {
    const n = monthNumber.get(word ?? '') ?? 0;
    const day = third(part) * 10;
    const from = isoDay(year, n, day + 1);
    const to = isoDay(year, n, part === 'eind' ? lastDay(year, n) : day + 10);
    return from && to ? period({ from, to }) : null;
  };

const partOfSeason =
  (part: string | undefined, word: string | undefined): At =>
  year => {
    const found = seasonOf.get(word ?? '');
    if (!found) return null;
    const n = firstMonth[found] + third(part);
    return period(monthSpan(year, n, n));
  };

const yearParts: [number, number][] = [
  [1, 3],
  [4, 9],
  [10, 12],
];

/** begin, medio and eind of a year: the first quarter, the two in the middle, the last. */
const partOfYear =
  (part: string | undefined): At =>
  year => {
    const [first, last] = yearParts[third(part)] ?? [1, 12];
    return period(monthSpan(year, first, last));
  };

const nth = '(\\d{1,2}e?|laatste)';
const ofYear = '(?: (?:het|dit) jaar)?';

const readers: Reader[] = [
  { pattern: /^(?:hele|heel het) jaar$/, read: () => wholeYear },
  { pattern: /^(?:q|kwartaal) ?(\d)e?$/, read: ([n]) => quarterAt(n) },
  { pattern: new RegExp(`^${nth} kwartaal(?: van)?${ofYear}$`), read: ([n]) => quarterAt(n) },
  { pattern: new RegExp(`^${nth} (?:helft|half ?jaar)(?: van)?${ofYear}$`), read: ([n]) => halfAt(n) },
  { pattern: new RegExp(`^${season}$`), read: ([word]) => seasonAt(word) },
  { pattern: new RegExp(`^${month}$`), read: ([word]) => monthAt(word) },
  { pattern: new RegExp(`^(\\d{1,2})e? ${month}$`), read: ([day, word]) => dayAt(day, word) },
  {
    pattern: new RegExp(`^(begin|medio|eind)(?: van)? ${month}$`),
    read: ([part, word]) => partOfMonth(part, word),
  },
  {
    pattern: new RegExp(`^(begin|medio|eind)(?: van)?(?: de| het)? ${season}$`),
    read: ([part, word]) => partOfSeason(part, word),
  },
  { pattern: /^(begin|medio|eind)(?: van)?(?: het| dit) jaar$/, read: ([part]) => partOfYear(part) },
  {
    pattern: /^week van (?:de |het )?palliatieve zorg$/,
    read: () => weekAt('2', year => monthSpan(year, 10, 10)),
  },
  {
    pattern: new RegExp(`^${nth} week(?: van| in)? ${month}$`),
    read: ([n, word]) => {
      const m = monthNumber.get(word ?? '') ?? 0;
      return weekAt(n, year => monthSpan(year, m, m));
    },
  },
  { pattern: /^week (\d{1,2})$/, read: ([n]) => weekAt(n, yearSpan) },
];

/** Words that only mean something beside a year: 'heel 2026', 'eind 2026'. */
const besideYear: Reader[] = [
  { pattern: /^(?:|heel|hele|jaar|het jaar)$/, read: () => wholeYear },
  { pattern: /^(begin|medio|eind)(?: van)?$/, read: ([part]) => partOfYear(part) },
];

const readWith = (table: readonly Reader[], text: string): At | null => {
  for (const { pattern, read } of table) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return null;
};

/** Reads one moment from plain words ('4e kwartaal 2026', 'oktober'); null when a word is left over. */
export const parseMoment = (plain: string): Moment | null => {
  const text = plain.replace(/^(?:in|op|tijdens|gedurende) /, '').replace(/^(?:de|het) /, '');
  const winter = /^winter (?:van )?(\d{4}) (?:-|\/) (\d{4})$/.exec(text);
  if (winter && Number(winter[2]) === Number(winter[1]) + 1) return parseMoment(`winter ${winter[1]}`);
  const parts = /^(?:(.*?)(?: (?:van|in))? ?\b)?(\d{4})$|^(\d{4}) (.+)$/.exec(text);
  if (!parts) {
    const at = readWith(readers, text);
    return at && { year: null, at };
  }
  const year = Number(parts[2] ?? parts[3]);
  const rest = parts[1] ?? parts[4] ?? '';
  const at = planYear.safeParse(year).success ? readWith([...readers, ...besideYear], rest) : null;
  return at && { year, at };
};
