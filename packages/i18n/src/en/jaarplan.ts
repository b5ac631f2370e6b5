import type { jaarplan as nl } from '../nl/jaarplan.ts';
import type { Texts } from '../texts.ts';

export const jaarplan: Texts<typeof nl> = {
  title: 'Jaarplan {{year}}',
  version: 'version {{version}}',
  activiteiten_zero: 'No activities yet',
  activiteiten_one: '{{count}} activity',
  activiteiten_other: '{{count}} activities',
  byFunctie: 'Arranged by function',
  sort: { label: 'Order of activities', plan: 'As in the plan', wanneer: 'By date' },
  none: {
    title: 'There is no jaarplan {{year}} yet',
    text: 'Once there is a jaarplan for this year, you read and write it here.',
    others: 'There is nothing for this year. These jaarplannen do exist.',
  },
  empty: {
    title: 'This plan has no themes yet',
    text: 'Activities stand under a theme. Once there is a theme, you can start writing here.',
    thema: 'There is no activity in this theme yet.',
    themaWrite: 'No activity here yet. Start with a title, the rest can wait.',
  },
  readOnly: {
    concept: 'This plan is still a concept. The coordinator is writing it; you can read along.',
    aangeboden: 'This plan was submitted to the board. The text is fixed while the board reads it.',
    vastgesteld:
      'This plan has been adopted: its text is fixed. How the activities are going can still be reported.',
    afgesloten: 'This year is closed: its text is fixed. You can still read everything.',
  },
  deleted: {
    title_one: '{{count}} deleted activity',
    title_other: '{{count}} deleted activities',
    by: 'Deleted by {{name}}, {{when}}',
    restore: 'Put back',
  },
  inspector: {
    open: 'Money and history',
    plan: 'About this plan',
    activiteit: 'About this activity',
    hint: 'Open an activity to see what it costs and who last worked on it.',
  },
  money: {
    title: 'Money',
    none: 'This plan has no begroting (budget) yet.',
    noLine: 'No cost line is tied to this activity yet.',
    unknown: 'not known yet',
    unknownLines_one: '{{count}} cost line has no amount yet',
    unknownLines_other: '{{count}} cost lines have no amount yet',
    toBegroting: 'Go to the begroting',
  },
};
