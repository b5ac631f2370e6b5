import { DomainError } from '../error/domain-error.ts';
import { maxAmountCent } from './begroting.ts';

/** What the amount of one cost line follows from. Prices in cents; a quantity and a percentage have up to two decimals. */
export type KostenpostFactors = {
  priceCent: number | null;
  quantity: number | null;
  participants: number | null;
  percentage: number | null;
};

export type LineAmount = {
  /** What counts in the totals; 0 where it is unknown. */
  cent: number;
  state: 'known' | 'unknown' | 'too_large';
  computedCent: number | null;
};

/** A number of up to two decimals as whole hundredths, or a refusal: never a float that is nearly right. */
const hundredths = (value: number): bigint => {
  const whole = Math.round(value * 100);
  if (!Number.isSafeInteger(whole) || whole < 0 || whole / 100 !== value)
    throw new DomainError('INVALID_INPUT', { value });
  return BigInt(whole);
};

/** Whole cents (or people) exactly; throws INVALID_INPUT for a fraction or a negative number. */
export const wholeCent = (value: number): bigint => {
  if (!Number.isSafeInteger(value) || value < 0) throw new DomainError('INVALID_INPUT', { value });
  return BigInt(value);
};

const exactCent = (line: KostenpostFactors, subsidyCent: number | null): bigint | null => {
  const product = (numerator: bigint, denominator: bigint): bigint =>
    // Half up to whole cents: the only rounding in a begroting.
    (2n * numerator + denominator) / (2n * denominator);
  if (line.percentage !== null)
    return subsidyCent === null
      ? null
      : product(hundredths(line.percentage) * wholeCent(subsidyCent), 10_000n);
  if (line.priceCent === null) return null;
  return product(
    wholeCent(line.priceCent) * hundredths(line.quantity ?? 1) * wholeCent(line.participants ?? 1),
    100n,
  );
};

/**
 * What a cost line comes to in cents: price × quantity × participants (one where they are not given), or for a levy
 * its percentage of the known subsidy. Rounded half up to whole cents. Null without a price, without a known subsidy,
 * or above € 90 million; throws INVALID_INPUT for a negative number or more than two decimals.
 */
export const computedCent = (line: KostenpostFactors, dekkingCent: number | null): number | null => {
  const cent = exactCent(line, dekkingCent);
  return cent === null || cent > BigInt(maxAmountCent) ? null : Number(cent);
};

/**
 * What counts for a cost line, in cents: the agreed amount, else the computed one, else 0 with state 'unknown'; state
 * 'too_large' when either is above € 90 million.
 */
export const lineAmountCent = (
  line: KostenpostFactors & { agreedCent: number | null },
  dekkingCent: number | null,
): LineAmount => {
  const exact = exactCent(line, dekkingCent);
  const agreed = line.agreedCent === null ? null : wholeCent(line.agreedCent);
  const tooLarge = [exact, agreed].some(cent => cent !== null && cent > BigInt(maxAmountCent));
  if (tooLarge) return { cent: 0, state: 'too_large', computedCent: null };
  const cent = agreed ?? exact;
  return {
    cent: Number(cent ?? 0n),
    state: cent === null ? 'unknown' : 'known',
    computedCent: exact === null ? null : Number(exact),
  };
};

/** How much more was computed than stated, in cents (negative: less); null when one of them is unknown. */
export const compareStated = (statedCent: number | null, computed: number | null): number | null =>
  statedCent === null || computed === null ? null : computed - statedCent;
