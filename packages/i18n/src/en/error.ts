import type { error as nl } from '../nl/error.ts';
import type { Texts } from '../texts.ts';

export const error: Texts<typeof nl> = {
  ACTIVITEIT_STALE: 'Someone else has changed this text meanwhile. Compare both texts and choose what stays.',
  ALREADY_DELETED: 'This has been deleted meanwhile. Refresh the page to see what stands there now.',
  BSN_SUSPECTED:
    'This looks like a burgerservicenummer (citizen number). Remove it; patient data do not belong in a plan.',
  DEMO_ONLY_LOCAL: 'The demo data work on your own computer only, not on this server.',
  EMAIL_IN_USE: 'There is already an account with this e-mail address. Use another address, or sign in.',
  ID_IN_USE: 'This part exists already. Refresh the page and see whether it is there.',
  INTERNAL:
    'Something went wrong on our side. Try again in a moment. If it persists, give the report code to the administrator.',
  INVALID_INPUT: 'Something was not filled in correctly. Check the fields and try again.',
  INVITATION_EXPIRED:
    'This invitation has expired or has been used. Ask the coordinator of your network for a new one.',
  LAST_COORDINATOR: 'This is the last coordinator of the network. Make someone else coordinator first.',
  MEMBER_STALE: 'Someone else has changed this membership meanwhile. See how it stands now and choose again.',
  NETWERK_HAS_COORDINATOR: 'This network has a coordinator, who invites others.',
  NOT_ALLOWED: 'Your role does not allow that. The coordinator of your network can change your role.',
  NOT_FOUND: 'This does not exist, or you have no access to it.',
  NOT_OWN_GREMIUM: 'You can only update the activities of your own working group.',
  NOT_SIGNED_IN: 'You are no longer signed in. Sign in again to go on.',
  OWN_EMAIL: 'This is your own e-mail address. A beheerder sees no plans, and so invites someone else.',
  PASSWORD_TOO_SHORT: 'This password is too short. Choose one of at least 12 characters.',
  PLAN_LOCKED: 'This plan has been offered or adopted. Its text can no longer change.',
  PLAN_CLOSED: 'This year has been closed. Nothing can change any more.',
  SLUG_RESERVED: 'This web address cannot be used. Choose another.',
  SLUG_IN_USE: 'Another network uses this web address already. Choose another.',
  SPEERPUNT_OTHER_PLAN: 'This speerpunt belongs to another meerjarenplan. Choose one from the plan itself.',
  TOO_MANY_ATTEMPTS: 'A wrong password was entered too often. Wait a quarter of an hour, then try again.',
  UNAVAILABLE: 'Speerpunt cannot be reached for a moment. Wait a minute and try again.',
  WRONG_CREDENTIALS: 'This e-mail address and password do not belong together. Try again.',
  YEAR_OUTSIDE_LOOPTIJD: 'This year lies outside the years of the meerjarenplan. Choose a year within them.',
  NO_CONNECTION: 'There is no connection with Speerpunt. Check your internet and try again.',
  UNKNOWN:
    'Something went wrong on our side. Try again in a moment. If it persists, pass on the report code.',
};
