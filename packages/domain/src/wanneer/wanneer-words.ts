import { isoDay } from './calendar.ts';
import type { Season } from './wanneer.ts';

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const monthShort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const monthNumber = new Map<string, number>([
  ...monthNames.map((name, i): [string, number] => [name, i + 1]),
  ...monthShort.map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);

export const seasonOf = new Map<string, Season>([
  ['voorjaar', 'voorjaar'],
  ['lente', 'voorjaar'],
  ['zomer', 'zomer'],
  ['najaar', 'najaar'],
  ['herfst', 'najaar'],
  ['winter', 'winter'],
]);

const numberWords = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const ordinalWords = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

const plainWords = new Map<string, string>([
  ...numberWords.map((word, i): [string, string] => [word, String(i + 1)]),
  ...numberWords.map((word, i): [string, string] => [`${word}maal`, `${i + 1} keer`]),
  ...ordinalWords.map((word, i): [string, string] => [word, `${i + 1}e`]),
  ['maal', 'keer'],
  ['x', 'keer'],
  ['iedere', 'elke'],
  ['ieder', 'elke'],
  ['elk', 'elke'],
  ['einde', 'eind'],
  ['halverwege', 'medio'],
  ['gehele', 'hele'],
  ['pz', 'palliatieve zorg'],
]);

/** Well above the 200 characters that the field takes. */
const maxLength = 300;

const dateWords = (day: string, month: string, year: string, asWritten: string): string =>
  isoDay(Number(year), Number(month), Number(day))
    ? `${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}`
    : asWritten;

/**
 * The words in one plain form: lower case, no diacritics or closing dots, one space between words, every date as
 * '12 juni 2026', ordinals as '4e', 'tm' for 't/m' and 'tot', a lone '-' for any dash. '' for more words than a 'wanneer' can hold.
 */
export const plainWanneer = (text: string): string => {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed.length > maxLength) return '';
  const spaced = trimmed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\p{L})\.|\.(?!\d)|[,;:!]+\s*$/gu, ' ')
    .replace(
      /\b(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})\b/g,
      (all, d: string, _, m: string, y: string) => dateWords(d, m, y, all),
    )
    .replace(/\b(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})\b/g, (all, y: string, m: string, d: string) =>
      dateWords(d, m, y, all),
    )
    .replace(/\bt\s*\/\s*m\b|\btot\s+en\s+met\b|\btot\b/g, ' tm ')
    .replace(/-/g, ' - ')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .replace(/\b(\d{1,2})\s+(?:e|de|ste)(?=\s|$)/g, '$1e');
  const words = spaced.split(/\s+/).filter(Boolean);
  while (words[0] === '-') words.shift();
  while (words.at(-1) === '-') words.pop();
  return words.map(word => plainWords.get(word) ?? word).join(' ');
};
