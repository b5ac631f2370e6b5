import type { organisatie as nl } from '../nl/organisatie.ts';
import type { Texts } from '../texts.ts';

export const organisatie: Texts<typeof nl> = {
  title: 'Organisation',
};
