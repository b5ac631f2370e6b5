import { defineConfig } from 'vitest/config';

const long = process.env.SPEERPUNT_LONG === '1';

export default defineConfig({
  test: {
    testTimeout: long ? 900_000 : 20_000,
    include: ['src/**/*.test.ts'],
    provide: {
      speerpuntSeed: process.env.SPEERPUNT_SEED ?? '',
      speerpuntLong: long,
    },
  },
});
