import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    speerpuntSeed: string;
    speerpuntLong: boolean;
  }
}

const given = inject('speerpuntSeed');
const seeds = given === '' ? [20_260_101] : [20_260_101, Number.parseInt(given, 10)];

export const isLong = inject('speerpuntLong');

/** Checks a property `count` times, shared over the seeds; one in twenty of that unless SPEERPUNT_LONG=1. */
export const checkProperty = <T>(property: fc.IRawProperty<T>, count: number): void => {
  const numRuns = Math.max(1, Math.ceil((isLong ? count : count / 20) / seeds.length));
  for (const seed of seeds) fc.assert(property, { seed, numRuns });
};
