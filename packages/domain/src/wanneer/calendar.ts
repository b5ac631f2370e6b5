/** First and last day, as YYYY-MM-DD, both included. */
export type Span = { from: string; to: string };

const dayMs = 86_400_000;

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day as YYYY-MM-DD, or null when the month has no such day. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : null;

export const dayAfter = (day: string): string => isoOf(Date.parse(day) + dayMs);

/** Whole months; a month above 12 lies in the next year. */
export const monthSpan = (year: number, first: number, last: number): Span => ({
  from: isoOf(Date.UTC(year, first - 1, 1)),
  to: isoOf(Date.UTC(year, last, 0)),
});

export const yearSpan = (year: number): Span => monthSpan(year, 1, 12);

/**
 * The weeks, Monday to Sunday, whose Thursday lies in the span: how ISO 8601 counts the weeks of a year, and here
 * those of a month too.
 */
export const weeksOf = (span: Span): Span[] => {
  const weeks: Span[] = [];
  for (let ms = Date.parse(span.from); ms <= Date.parse(span.to); ms += dayMs)
    if (new Date(ms).getUTCDay() === 4)
      weeks.push({ from: isoOf(ms - 3 * dayMs), to: isoOf(ms + 3 * dayMs) });
  return weeks;
};
