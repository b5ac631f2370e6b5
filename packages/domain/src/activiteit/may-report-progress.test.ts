import { expect, it } from 'vitest';
import { mayReportProgress } from './may-report-progress.ts';

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
