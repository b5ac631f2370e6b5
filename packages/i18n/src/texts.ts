/** The shape of a Dutch text file with any wording: what its English counterpart must hold, key for key. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
