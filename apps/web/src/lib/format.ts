import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const locales: Record<string, string> = { nl: 'nl-NL', en: 'en-GB' };

const build = (language: string) => {
  const locale = locales[language] ?? 'nl-NL';
  const zone = 'Europe/Amsterdam';
  const round = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const dateTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return {
    /** Cents to '€ 1.200' or '€ 7,50'; whole euros go without decimals. */
    money: (cent: number): string => (cent % 100 === 0 ? round : exact).format(cent / 100),
    number: (value: number): string => number.format(value),
    /** '2026-06-12' or an ISO moment to '12 juni 2026'. */
    date: (iso: string): string => date.format(new Date(iso)),
    dateTime: (iso: string): string => dateTime.format(new Date(iso)),
    time: (iso: string | Date): string => time.format(new Date(iso)),
  };
};

export type Format = ReturnType<typeof build>;

/** Money, numbers and dates in the language of the screen, always in Dutch time. */
export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  return useMemo(() => build(i18n.language), [i18n.language]);
};
