import postgres from 'postgres';

const readInt8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Te groot getal uit de database: ${text}`);
  return value;
};

/**
 * A pool on one PostgreSQL role. Amounts (int8, numeric) come as numbers and fail past 2^53, a date is `YYYY-MM-DD`,
 * a moment is an ISO string in UTC, and columns are camelCase.
 */
export const connect = (url: string, options: { max?: number; searchPath?: string } = {}) =>
  postgres(url, {
    max: options.max ?? 10,
    onnotice: () => undefined,
    connection: { TimeZone: 'UTC', ...(options.searchPath ? { search_path: options.searchPath } : {}) },
    transform: { column: { from: postgres.toCamel } },
    types: {
      int8: { to: 20, from: [20], serialize: (value: number) => String(value), parse: readInt8 },
      numeric: { to: 1700, from: [1700], serialize: (value: number) => String(value), parse: Number },
      date: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (text: string) => text },
      timestamptz: {
        to: 1184,
        from: [1184],
        serialize: (value: string) => value,
        parse: (text: string) => new Date(text).toISOString(),
      },
    },
  });

export type Sql = ReturnType<typeof connect>;

/** A pool that leaves names and values as postgres.js gives them, for a library that brings its own mapping. */
export const connectPlain = (url: string, options: { max: number; searchPath: string }) =>
  postgres(url, {
    max: options.max,
    onnotice: () => undefined,
    connection: { TimeZone: 'UTC', search_path: options.searchPath },
  });
