import { dayAfter, type Span, yearSpan } from './calendar.ts';
import { parseFrequency } from './parse-frequency.ts';
import { type Moment, parseMoment, type WanneerParts } from './parse-moment.ts';
import type { Wanneer } from './wanneer.ts';
import { plainWanneer } from './wanneer-words.ts';

type Found = Span & { parts: WanneerParts; assumedYear: boolean };

const open = [
  /^(?:datum |moment |planning )?(?:nog )?(?:nader |later |in overleg )?te (?:bepalen|plannen)$/,
  /^(?:datum |moment |planning )?(?:nog )?(?:in te plannen|onbekend|niet bekend|open)$/,
  /^(?:datum |moment |planning )?volgt(?: nog)?$/,
  /^n ?[tn] ?b$/,
];

const continuous =
  /^(?:continue?|doorlopend|jaarrond|voortdurend|(?:het |de )?hele jaar door|heel het jaar door)(?: (.*))?$/;

const found = (moment: Moment | null, fallbackYear: number): Found | null => {
  const dated = moment?.at(moment.year ?? fallbackYear);
  return moment && dated ? { ...dated, assumedYear: moment.year === null } : null;
};

/** '1e' in '1e en 2e kwartaal', or '3' in 'kwartaal 1 t/m 3', borrows its noun from the other end. */
const borrow = (part: string, from: string): string => {
  const bare = /^(\d{1,2}e?)(?: (\d{4}))?$/.exec(part);
  const noun = from.replace(/ ?\b\d{4}$/, '');
  if (!bare?.[1] || !/\b\d{1,2}e?\b/.test(noun)) return part;
  return [noun.replace(/\b\d{1,2}e?\b/, bare[1]), bare[2]].filter(Boolean).join(' ');
};

const isYear = (span: Found): boolean => span.parts.kind === 'year';

/** The end that names no year takes the other's; beyond the turn of the year it lies one before or after it. */
const bothEnds = (left: Moment, right: Moment, year: number): [Found | null, Found | null] => {
  const first = found(left, left.year ?? right.year ?? year);
  const last = found(right, right.year ?? left.year ?? year);
  if (!first || !last || first.from <= last.to || (left.year !== null && right.year !== null))
    return [first, last];
  if (right.year !== null) return [found({ ...left, year: right.year - 1 }, year), last];
  return [first, found({ ...right, year: (left.year ?? year) + 1 }, year)];
};

const parsePeriod = (plain: string, year: number): Found | null => {
  const text = plain.replace(/^in (?=.+ (?:tm|-|en) )/, '');
  const between = /^tussen (.+) en (.+)$/.exec(text);
  const match = between ?? /^(?:van(?:af)? |periode )?(.+?) (?:tm|-|en) (.+)$/.exec(text);
  const [, leftText = '', rightText = ''] = match ?? [];
  const joint = between ? 'tussen' : (/ (tm|-|en) /.exec(text)?.[1] ?? '');
  const left = parseMoment(borrow(leftText, rightText));
  const right = parseMoment(borrow(rightText, leftText));
  if (!left || !right) return null;
  const [first, last] = bothEnds(left, right, year);
  if (!first || !last || first.from > last.from || first.to > last.to) return null;
  // 'najaar 2025 - 2026' can mean the autumn of both years as well as all that lies between.
  if (joint === '-' && isYear(first) !== isYear(last)) return null;
  if (joint === 'en' && dayAfter(first.to) !== last.from) return null;
  const assumedYear = left.year === null && right.year === null;
  return { parts: { kind: 'period' }, from: first.from, to: last.to, assumedYear };
};

const parseSpan = (plain: string, year: number): Found | null =>
  found(parseMoment(plain), year) ?? parsePeriod(plain, year);

const parseStart = (plain: string, year: number): Found | null => {
  const match = /^(?:start(?:datum)?|vanaf|met ingang van|per|aanvang)(?: (?:in|vanaf|per|op))? (.+)$/.exec(
    plain,
  );
  const rest = match?.[1] ?? '';
  // 'start maart tm juni' may name a whole period or only when it begins.
  return found(parseMoment(rest), year) ?? (rest.startsWith('tussen ') ? parsePeriod(rest, year) : null);
};

const parseRepeated = (plain: string, year: number): Found | null => {
  const frequency = parseFrequency(plain);
  const goesOn = continuous.exec(plain);
  if (!frequency && !goesOn) return null;
  const parts: WanneerParts = frequency
    ? { kind: 'frequency', times: frequency.times, per: frequency.per }
    : { kind: 'continuous' };
  const rest = frequency?.rest ?? goesOn?.[1] ?? '';
  if (rest === '') return { parts, ...yearSpan(year), assumedYear: true };
  const span = parseSpan(rest.replace(/^(?:van|over) /, ''), year);
  return span && { ...span, parts };
};

/**
 * Reads when something happens from the words of a plan; null when any word is not understood, so nothing is
 * guessed. A missing year is the plan's. voorjaar is March–May, zomer June–August, najaar September–November; winter
 * of a year is 1 December of that year to the end of February of the next. begin, medio and eind are days 1–10,
 * 11–20 and 21–end of a month, the first, second and last month of a season, and the first quarter, the middle two
 * and the last of a year. 'tot' counts as 't/m'. The Week van de Palliatieve Zorg is the second week of October:
 * Monday to Sunday around its second Thursday. With `start`, from and to say between which days it begins.
 */
export const parseWanneer = (text: string, planYear: number): Wanneer | null => {
  const plain = plainWanneer(text);
  if (plain === '') return null;
  if (open.some(pattern => pattern.test(plain)))
    return { kind: 'open', from: null, to: null, start: false, assumedYear: false };
  const whole = parseRepeated(plain, planYear) ?? parseSpan(plain, planYear);
  const result = whole ?? parseStart(plain, planYear);
  if (!result) return null;
  const { parts, from, to, assumedYear } = result;
  return { ...parts, from, to, start: whole === null, assumedYear };
};
