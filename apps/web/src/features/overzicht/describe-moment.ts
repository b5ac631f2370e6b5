const locales: Record<string, string> = { nl: 'nl-NL', en: 'en-GB' };
const localeOf = (language: string): string => locales[language] ?? 'nl-NL';
const zone = 'Europe/Amsterdam';

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Donderdag 12 juni 2026'. */
export const describeDay = (day: Date, language: string): string =>
  capitalize(
    new Intl.DateTimeFormat(localeOf(language), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(day),
  );

/** The browser's own date as YYYY-MM-DD: what someone calls today. */
export const todayOf = (now: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Whole days between two moments by the Dutch calendar: 0 is the same day, 1 is yesterday. */
export const daysAgo = (moment: Date, now: Date): number => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const day = (date: Date): number => Date.parse(calendar.format(date));
  return Math.round((day(now) - day(moment)) / 86_400_000);
};
