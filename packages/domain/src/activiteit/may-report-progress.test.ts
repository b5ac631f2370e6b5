import { expect, it } from 'vitest';
import { mayReportProgress, needsGremium } from './may-report-progress.ts';

const shared = { ownGremiumIds: ['a', 'b'], activiteitGremiumIds: ['b', 'c'] };
const apart = { ownGremiumIds: ['a'], activiteitGremiumIds: ['b'] };
const none = { ownGremiumIds: [], activiteitGremiumIds: [] };

it.each([
  ['coordinator', shared, true],
  ['coordinator', apart, true],
  ['coordinator', none, true],
  ['werkgroep', shared, true],
  ['werkgroep', apart, false],
  ['werkgroep', none, false],
  ['bestuur', shared, false],
  ['lezer', shared, false],
] as const)('%s %j: %s', (role, gremia, may) => {
  expect(mayReportProgress({ role, ...gremia })).toBe(may);
});

it.each([
  ['coordinator', false],
  ['werkgroep', true],
  ['bestuur', false],
  ['lezer', false],
] as const)('a %s needs a gremium to report: %s', (role, needs) => {
  expect(needsGremium(role)).toBe(needs);
  const ownGremiumIds: string[] = [];
  if (needs) expect(mayReportProgress({ role, ownGremiumIds, activiteitGremiumIds: ['a'] })).toBe(false);
});
