import type { activiteit as nl } from '../nl/activiteit.ts';
import type { Texts } from '../texts.ts';

export const activiteit: Texts<typeof nl> = {
  title: 'Activiteit (activity)',
  status: {
    niet_gestart: 'Not started',
    loopt: 'Under way',
    afgerond: 'Done',
    gestopt: 'Stopped',
    doorgeschoven: 'Moved to a later year',
  },
};
