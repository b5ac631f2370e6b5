const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const formatters = new Map<string, Intl.NumberFormat>();

const formatter = (language: 'nl' | 'en', decimals: 0 | 2): Intl.NumberFormat => {
  const key = `${language}${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
};

/** Writes cents as euros, with decimals only where there are cents: '€ 29.300', '€ 487,50'. The space does not break. */
export const formatEuro = (cent: number, language: 'nl' | 'en'): string =>
  formatter(language, cent % 100 === 0 ? 0 : 2).format(cent / 100);
