import type { history as nl } from '../nl/history.ts';
import type { Texts } from '../texts.ts';

export const history: Texts<typeof nl> = {
  title: 'History',
  all: 'All',
  close: 'Close history',
  list: 'Changes, latest first',
  none: 'Nothing changed yet',
  noneText: 'This activity stands as it came into the plan. Every change will be listed here.',
  action: {
    create: 'added',
    update: 'changed',
    delete: 'deleted',
    restore: 'put back',
    progress: 'progress: {{status}}',
  },
  changed: '{{name}} changed {{what}}',
  did: '{{name}}: {{what}}',
  noWords: 'Empty, before and after the change.',
  restore: 'Put this activity back',
  back: 'Put back what stood here before',
  backHint: 'Putting back is a new change. Nothing is lost.',
  backDone: 'Put back. The previous text is in the history.',
};
