import type { begroting as nl } from '../nl/begroting.ts';
import type { Texts } from '../texts.ts';

export const begroting: Texts<typeof nl> = {
  title: 'Begroting (budget) {{year}}',
};
