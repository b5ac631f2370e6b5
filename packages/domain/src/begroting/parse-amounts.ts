import { maxAmountCent } from './begroting.ts';

/** Largest quantity of one line, in hundredths: just under ten thousand million pieces. */
export const maxQuantityHundredths = 999_999_999_999;

/** A quantity in hundredths, so that 7,5 is 750. */
export type Quantity = { hundredths: number };

const dutchNumber = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** Hundredths of '10.000' or '7,5'; null for any other notation, so that '7.5' and '1,000' are never guessed. */
const hundredthsOf = (text: string): bigint | null => {
  const match = dutchNumber.exec(text);
  if (!match?.[1] || text.length > 40) return null;
  return BigInt(match[1].replaceAll('.', '') + (match[2] ?? '').padEnd(2, '0'));
};

/**
 * Reads a quantity as a plan writes it: '4', '7,5', '10.000', or a product such as '3x10' (30). At most two decimals,
 * also after multiplying; anything else gives null.
 */
export const parseQuantity = (text: string): Quantity | null => {
  if (text.length > 100) return null;
  let product = 1n;
  let scale = 1n;
  for (const factor of text.split(/[x×*]/i)) {
    const hundredths = hundredthsOf(factor.trim());
    if (hundredths === null) return null;
    product *= hundredths;
    scale *= 100n;
  }
  const hundredths = (product * 100n) / scale;
  const exact = hundredths * scale === product * 100n;
  return exact && hundredths <= BigInt(maxQuantityHundredths) ? { hundredths: Number(hundredths) } : null;
};

const unit = /\s*(?:p\.?\s?[pu]\.?|per (?:persoon|uur|stuk))$/i;

/**
 * Reads an amount of euros into cents: '€ 1.200', '7,50 p.p.', '12,5' (€ 12,50), '€ -' (nothing). Null when it is
 * negative, above € 90 million, or not an amount.
 */
export const parseEuro = (text: string): number | null => {
  if (text.length > 100) return null;
  const bare = text
    .trim()
    .replace(/^(?:€|eur(?:o)?\s)\s*/i, '')
    .replace(unit, '');
  if (/^[-–—]$/.test(bare)) return text.includes('€') ? 0 : null;
  const cent = hundredthsOf(bare.replace(/,[-–—=]{1,2}$/, ''));
  return cent === null || cent > BigInt(maxAmountCent) ? null : Number(cent);
};
