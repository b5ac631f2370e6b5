/** 123456782, 123.456.782, 123 456 782 or 1234.56.782, standing alone. */
const loose = /(?<![\p{L}\d_]|\d[.,])\d{9}(?![\p{L}\d_]|[.,]\d)/gu;
const grouped =
  /(?<![\p{L}\d_]|\d[ .,-])(?:\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?![\p{L}\d_]|[ .,-]\d)/gu;

/** What makes the digits after it an amount, a bank account or a telephone number. */
const otherNumber =
  /(?:€|\b(?:EUR|eur|euro)|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4})*|(?:\+|\b00)\d{1,3}[ -]?(?:\(0\))?)[ -]?$/;

const address = /\b(?:https?:\/\/|www\.)\S+/gi;

/** The 11-proef: nine times the first digit, eight times the second, … minus the last, is a multiple of eleven. */
const passesElevenTest = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
};

/**
 * Whether a text seems to hold a BSN: a number of nine digits that passes the 11-proef, with or without dots or
 * spaces, and is no part of a longer number, a telephone number, an amount, a bank account or a web address.
 */
export const suspectsBsn = (text: string): boolean => {
  const plain = text.replace(address, ' ').replace(/\u00a0/g, ' ');
  return [loose, grouped].some(pattern =>
    [...plain.matchAll(pattern)].some(
      match =>
        !otherNumber.test(plain.slice(Math.max(0, match.index - 40), match.index)) &&
        passesElevenTest(match[0].replace(/\D/g, '')),
    ),
  );
};
