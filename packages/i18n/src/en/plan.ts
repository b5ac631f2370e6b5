import type { plan as nl } from '../nl/plan.ts';
import type { Texts } from '../texts.ts';

export const plan: Texts<typeof nl> = {
  state: {
    concept: 'Concept (draft)',
    aangeboden: 'Aangeboden (offered)',
    vastgesteld: 'Vastgesteld (adopted)',
    afgesloten: 'Afgesloten (closed)',
  },
  stateText: {
    concept: 'The text can still change.',
    aangeboden: 'The board is reading this plan. The text is fixed.',
    vastgesteld: 'The board has adopted this plan.',
    afgesloten: 'This year is over and closed.',
  },
  kind: { meerjarenplan: 'Meerjarenplan', jaarplan: 'Jaarplan' },
};
