import { activiteit } from './nl/activiteit.ts';
import { begroting } from './nl/begroting.ts';
import { beheer } from './nl/beheer.ts';
import { common } from './nl/common.ts';
import { error } from './nl/error.ts';
import { history } from './nl/history.ts';
import { jaarplan } from './nl/jaarplan.ts';
import { landelijk } from './nl/landelijk.ts';
import { meerjarenplan } from './nl/meerjarenplan.ts';
import { netwerk } from './nl/netwerk.ts';
import { organisatie } from './nl/organisatie.ts';
import { plan } from './nl/plan.ts';
import { rodeDraad } from './nl/rode-draad.ts';
import { sessie } from './nl/sessie.ts';
import { shell } from './nl/shell.ts';
import { swot } from './nl/swot.ts';

/** Every Dutch text, one branch for each noun. Keys are written as 'noun.part.key'. */
export const nl = {
  activiteit,
  begroting,
  beheer,
  common,
  error,
  history,
  jaarplan,
  landelijk,
  meerjarenplan,
  netwerk,
  organisatie,
  plan,
  'rode-draad': rodeDraad,
  sessie,
  shell,
  swot,
};

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** English is fetched only by those who ask for it. */
export const loadEnglish = async () => (await import('./resources-en.ts')).en;
