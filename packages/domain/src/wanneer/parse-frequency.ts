import type { FrequencyUnit } from './wanneer.ts';

/** How often, and what stands behind it ('in 2026'); '' when nothing does. */
export type Frequency = { times: number; per: FrequencyUnit; rest: string };

const units = new Map<string, { per: FrequencyUnit; factor: number }>([
  ['week', { per: 'week', factor: 1 }],
  ['maand', { per: 'maand', factor: 1 }],
  ['kwartaal', { per: 'kwartaal', factor: 1 }],
  ['halfjaar', { per: 'jaar', factor: 2 }],
  ['half jaar', { per: 'jaar', factor: 2 }],
  ['jaar', { per: 'jaar', factor: 1 }],
]);

const adverbs = new Map<string, string>([
  ['wekelijks', 'week'],
  ['maandelijks', 'maand'],
  ['kwartaalijks', 'kwartaal'],
  ['halfjaarlijks', 'halfjaar'],
  ['jaarlijks', 'jaar'],
]);

const adverb = new RegExp(`^(${[...adverbs.keys()].join('|')})(?: (.*))?$`);
const counted =
  /^(?:(\d{1,3}) keer |(eens) )?(?:per|elke|\/|in het|in de|in een) ?(week|maand|kwartaal|half ?jaar|jaar)(?: (.*))?$/;

/** Reads '2 keer per jaar', 'elk kwartaal' or 'maandelijks' from plain words; null when they name no frequency. */
export const parseFrequency = (plain: string): Frequency | null => {
  const single = adverb.exec(plain);
  const match = counted.exec(plain);
  const bare = /^in (?:het|de|een) /.test(plain);
  const unit = units.get(single ? (adverbs.get(single[1] ?? '') ?? '') : (match?.[3] ?? ''));
  if (!unit || (bare && !single)) return null;
  const times = Number(match?.[1] ?? 1) * unit.factor;
  if (times < 1 || times > 366) return null;
  return { times, per: unit.per, rest: (single?.[2] ?? match?.[4] ?? '').trim() };
};
