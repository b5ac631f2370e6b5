import { activiteitRouter } from '../modules/activiteit/activiteit.router.ts';
import { begrotingRouter } from '../modules/begroting/begroting.router.ts';
import { beheerRouter } from '../modules/beheer/beheer.router.ts';
import { historyRouter } from '../modules/history/history.router.ts';
import { invitationRouter } from '../modules/invitation/invitation.router.ts';
import { jaarplanRouter } from '../modules/jaarplan/jaarplan.router.ts';
import { meerjarenplanRouter } from '../modules/meerjarenplan/meerjarenplan.router.ts';
import { organisatieRouter } from '../modules/organisatie/organisatie.router.ts';
import { overzichtRouter } from '../modules/overzicht/overzicht.router.ts';
import { peopleRouter } from '../modules/people/people.router.ts';
import { rodeDraadRouter } from '../modules/rode-draad/rode-draad.router.ts';
import { sessieRouter } from '../modules/sessie/sessie.router.ts';
import { swotRouter } from '../modules/swot/swot.router.ts';
import { t } from './init.ts';

export const appRouter = t.router({
  activiteit: activiteitRouter,
  begroting: begrotingRouter,
  beheer: beheerRouter,
  history: historyRouter,
  invitation: invitationRouter,
  jaarplan: jaarplanRouter,
  meerjarenplan: meerjarenplanRouter,
  organisatie: organisatieRouter,
  overzicht: overzichtRouter,
  people: peopleRouter,
  rodeDraad: rodeDraadRouter,
  sessie: sessieRouter,
  swot: swotRouter,
});

export type AppRouter = typeof appRouter;
