import type { beheer as nl } from '../nl/beheer.ts';
import type { Texts } from '../texts.ts';

export const beheer: Texts<typeof nl> = {
  title: 'Networks',
};
