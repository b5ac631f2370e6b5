import { activiteit } from './en/activiteit.ts';
import { begroting } from './en/begroting.ts';
import { beheer } from './en/beheer.ts';
import { common } from './en/common.ts';
import { error } from './en/error.ts';
import { history } from './en/history.ts';
import { jaarplan } from './en/jaarplan.ts';
import { landelijk } from './en/landelijk.ts';
import { meerjarenplan } from './en/meerjarenplan.ts';
import { netwerk } from './en/netwerk.ts';
import { organisatie } from './en/organisatie.ts';
import { plan } from './en/plan.ts';
import { rodeDraad } from './en/rode-draad.ts';
import { sessie } from './en/sessie.ts';
import { shell } from './en/shell.ts';
import { swot } from './en/swot.ts';
import type { nl } from './resources.ts';
import type { Texts } from './texts.ts';

export const en: Texts<typeof nl> = {
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
