import type { history as nl } from '../nl/history.ts';
import type { Texts } from '../texts.ts';

export const history: Texts<typeof nl> = {
  title: 'History',
};
