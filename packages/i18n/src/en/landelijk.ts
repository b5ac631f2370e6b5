import type { landelijk as nl } from '../nl/landelijk.ts';
import type { Texts } from '../texts.ts';

export const landelijk: Texts<typeof nl> = {
  title: 'Shared plans',
  emptyTitle: 'Nothing has been shared yet',
  emptyText:
    'Sharing is not possible in this version yet. Later each network chooses which plan it shares; until then you see no text and no amount of any network here.',
  laterTitle: 'What comes here',
  laterText:
    'What networks shared, side by side: their themes, speerpunten and activities per national kernthema, with the money budgeted for them.',
};
