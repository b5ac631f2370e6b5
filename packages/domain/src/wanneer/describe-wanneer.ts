import { isoDay, lastDay, type Span } from './calendar.ts';
import type { FrequencyUnit, Season, Wanneer } from './wanneer.ts';
import { monthNames } from './wanneer-words.ts';

type Language = 'nl' | 'en';
type Words = {
  months: readonly string[];
  seasons: Record<Season, string>;
  units: Record<FrequencyUnit, string>;
  ordinals: readonly string[];
  quarter: string;
  half: string;
  continuous: string;
  open: string;
  to: string;
  from: (moment: string) => string;
  between: (first: string, last: string) => string;
  times: (n: number, unit: string) => string;
};

const nl: Words = {
  months: monthNames,
  seasons: { voorjaar: 'voorjaar', zomer: 'zomer', najaar: 'najaar', winter: 'winter' },
  units: { week: 'week', maand: 'maand', kwartaal: 'kwartaal', jaar: 'jaar' },
  ordinals: ['1e', '2e', '3e', '4e'],
  quarter: 'kwartaal',
  half: 'helft',
  continuous: 'doorlopend',
  open: 'nog te bepalen',
  to: 't/m',
  from: moment => `vanaf ${moment}`,
  between: (first, last) => `start tussen ${first} en ${last}`,
  times: (n, unit) => `${n} keer per ${unit}`,
};

const en: Words = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  seasons: { voorjaar: 'spring', zomer: 'summer', najaar: 'autumn', winter: 'winter' },
  units: { week: 'week', maand: 'month', kwartaal: 'quarter', jaar: 'year' },
  ordinals: ['1st', '2nd', '3rd', '4th'],
  quarter: 'quarter',
  half: 'half',
  continuous: 'continuous',
  open: 'to be decided',
  to: 'to',
  from: moment => `from ${moment}`,
  between: (first, last) => `starting between ${first} and ${last}`,
  times: (n, unit) => `${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`} a ${unit}`,
};

const texts: Record<Language, Words> = { nl, en };

const partsOf = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** First and last end of a period in words; an end leaves out what the last end says already. */
const ends = ({ from, to }: Span, words: Words): [string, string] => {
  const [year, month, day] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  const toMonthEnd = to === isoDay(lastYear, lastMonth, lastDay(lastYear, lastMonth));
  if (day === 1 && toMonthEnd && year !== lastYear && month === 1 && lastMonth === 12)
    return [String(year), String(lastYear)];
  const name = (n: number): string => words.months[n - 1] ?? '';
  const firstYear = year === lastYear ? '' : ` ${year}`;
  if (day === 1 && toMonthEnd && !(year === lastYear && month === lastMonth))
    return [`${name(month)}${firstYear}`, `${name(lastMonth)} ${lastYear}`];
  const firstMonth = year === lastYear && month === lastMonth ? '' : ` ${name(month)}`;
  return [`${day}${firstMonth}${firstYear}`, dayText(to, words)];
};

const dayText = (date: string, words: Words): string => {
  const [year, month, day] = partsOf(date);
  return `${day} ${words.months[month - 1] ?? ''} ${year}`;
};

const isWholeYear = ({ from, to }: Span): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);

const spanText = (span: Span, words: Words): string =>
  isWholeYear(span) ? span.from.slice(0, 4) : ends(span, words).join(` ${words.to} `);

const momentText = (w: Wanneer, span: Span, words: Words): string => {
  const ordinal = (n: number): string => words.ordinals[n - 1] ?? '';
  if (w.kind === 'year') return String(w.year);
  if (w.kind === 'half') return `${ordinal(w.half)} ${words.half} ${w.year}`;
  if (w.kind === 'quarter') return `${ordinal(w.quarter)} ${words.quarter} ${w.year}`;
  if (w.kind === 'season') return `${words.seasons[w.season]} ${w.year}`;
  if (w.kind === 'month') return `${words.months[w.month - 1] ?? ''} ${w.year}`;
  if (w.kind === 'day') return dayText(w.date, words);
  return ends(span, words).join(` ${words.to} `);
};

/**
 * Says in words how a 'wanneer' was read ('4e kwartaal 2026', 'vanaf najaar 2020'), with the year where the plan's
 * own does not speak for itself. In Dutch these words read back as the same days.
 */
export const describeWanneer = (w: Wanneer, language: Language): string => {
  const words = texts[language];
  if (w.kind === 'open' || w.from === null || w.to === null) return words.open;
  const span = { from: w.from, to: w.to };
  if (w.kind === 'continuous' || w.kind === 'frequency') {
    const what = w.kind === 'continuous' ? words.continuous : words.times(w.times, words.units[w.per]);
    return w.assumedYear && isWholeYear(span) ? what : `${what} in ${spanText(span, words)}`;
  }
  if (w.start && w.kind === 'period') return words.between(...ends(span, words));
  const text = momentText(w, span, words);
  return w.start ? words.from(text) : text;
};
