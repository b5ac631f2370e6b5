import { expect, it } from 'vitest';
import { parseWanneer } from '../wanneer/parse-wanneer.ts';
import { activiteitGaps, isOverdue } from './needs-attention.ts';

const bare = { wanneerText: null, whoText: null, gremiumIds: [], organisatieIds: [], speerpuntIds: [] };

it('names what an activity lacks', () => {
  expect(activiteitGaps(bare)).toEqual(['wanneer', 'wie', 'speerpunt']);
  expect(activiteitGaps({ ...bare, wanneerText: ' ', whoText: '' })).toEqual(['wanneer', 'wie', 'speerpunt']);
  expect(activiteitGaps({ ...bare, gremiumIds: ['g'] })).toEqual(['wanneer', 'speerpunt']);
  expect(activiteitGaps({ ...bare, organisatieIds: ['o'] })).toEqual(['wanneer', 'speerpunt']);
  expect(activiteitGaps({ ...bare, wanneerText: 'Q1', whoText: 'Bestuur', speerpuntIds: ['s'] })).toEqual([]);
});

it.each([
  ['Q1', null, '2026-03-31', false],
  ['Q1', null, '2026-04-01', true],
  ['Q1', 'niet_gestart', '2026-04-01', true],
  ['Q1', 'loopt', '2026-04-01', true],
  ['Q1', 'afgerond', '2026-04-01', false],
  ['Q1', 'gestopt', '2026-04-01', false],
  ['Q1', 'doorgeschoven', '2026-04-01', false],
  ['Continu', 'loopt', '2026-12-31', false],
  ['Continu', 'loopt', '2027-01-01', true],
  ['jaarlijks in oktober', 'loopt', '2026-11-15', false],
  ['jaarlijks in oktober', 'loopt', '2027-01-01', true],
  ['start najaar', 'loopt', '2027-06-01', false],
  ['start najaar', 'niet_gestart', '2026-12-01', true],
  ['start najaar', 'niet_gestart', '2026-10-01', false],
  ['ntb', null, '2030-01-01', false],
  ['geen idee', null, '2030-01-01', false],
] as const)('%s, %s, on %s: %s', (text, status, today, overdue) => {
  expect(isOverdue(parseWanneer(text, 2026), status, today)).toBe(overdue);
});
