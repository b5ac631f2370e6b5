import type { Wanneer } from '../wanneer/wanneer.ts';
import type { ActiviteitFields, ProgressStatus } from './activiteit.ts';

export type ActiviteitGap = 'wanneer' | 'wie' | 'speerpunt';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** What an activity still lacks: a moment, someone who does it (in words, gremia or organisaties), a speerpunt. */
export const activiteitGaps = (
  activiteit: Pick<
    ActiviteitFields,
    'wanneerText' | 'whoText' | 'gremiumIds' | 'organisatieIds' | 'speerpuntIds'
  >,
): ActiviteitGap[] => {
  const { wanneerText, whoText, gremiumIds, organisatieIds, speerpuntIds } = activiteit;
  const gaps: ActiviteitGap[] = [];
  if (isBlank(wanneerText)) gaps.push('wanneer');
  if (isBlank(whoText) && gremiumIds.length + organisatieIds.length === 0) gaps.push('wie');
  if (speerpuntIds.length === 0) gaps.push('speerpunt');
  return gaps;
};

const settled: readonly ProgressStatus[] = ['afgerond', 'gestopt', 'doorgeschoven'];

/**
 * Whether an activity should have been done before today (YYYY-MM-DD) and was not reported so; null as status is not
 * started. What goes on or comes back has until the end of its year. Where only the beginning is named, it is overdue
 * when it has not begun by then. Open or unread is never overdue.
 */
export const isOverdue = (
  wanneer: Wanneer | null,
  progressStatus: ProgressStatus | null,
  today: string,
): boolean => {
  if (!wanneer?.to || (progressStatus && settled.includes(progressStatus))) return false;
  if (wanneer.start && progressStatus === 'loopt') return false;
  const goesOn = wanneer.kind === 'continuous' || wanneer.kind === 'frequency';
  const last = goesOn ? `${wanneer.to.slice(0, 4)}-12-31` : wanneer.to;
  return last < today;
};
