import type { meerjarenplan as nl } from '../nl/meerjarenplan.ts';
import type { Texts } from '../texts.ts';

export const meerjarenplan: Texts<typeof nl> = {
  title: 'Meerjarenplan {{first}} to {{last}}',
  tab: { tekst: 'Text', planning: 'Planning', bronnen: 'Sources' },
  rodeDraad: { title: 'Rode draad (thread) {{year}}' },
};
