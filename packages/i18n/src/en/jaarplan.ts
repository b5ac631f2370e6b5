import type { jaarplan as nl } from '../nl/jaarplan.ts';
import type { Texts } from '../texts.ts';

export const jaarplan: Texts<typeof nl> = {
  title: 'Jaarplan {{year}}',
};
