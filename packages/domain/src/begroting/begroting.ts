/** What the money is for. Overhead, loon and afdracht are kept apart from programma, because they distort comparing. */
export const moneyKinds = ['programma', 'loon', 'overhead', 'afdracht'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

export const quoteStatuses = ['geen', 'aangevraagd', 'ontvangen', 'volgens_offerte'] as const;
export type QuoteStatus = (typeof quoteStatuses)[number];

/** 'per_stuk' is a price per piece, per hour or per meeting; 'per_persoon' is "p.p.". */
export const priceUnits = ['per_stuk', 'per_uur', 'per_persoon'] as const;
export type PriceUnit = (typeof priceUnits)[number];

/** Why a line bears an agreed amount beside, or instead of, the computed one. */
export const agreedKinds = ['staffelprijs', 'offerte', 'afspraak', 'bron'] as const;
export type AgreedKind = (typeof agreedKinds)[number];

export const dekkingKinds = ['subsidie', 'contributie', 'overig'] as const;
export type DekkingKind = (typeof dekkingKinds)[number];

/** Largest amount of one line or plan: 90 million euros, in cents. */
export const maxAmountCent = 9_000_000_000;
