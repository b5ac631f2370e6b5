import { z } from 'zod';
import { defaultRolePrefix } from './roles.ts';

/** Shapes of the settings that the API and the commands of this package share; each says what is wrong in Dutch. */
export const flag = z
  .enum(['1', '0', 'true', 'false', 'on', 'off'], { error: 'moet 1 of 0 zijn' })
  .transform(value => ['1', 'true', 'on'].includes(value));

const isReadable = (address: string): boolean => {
  try {
    // postgres.js takes several hosts and decodes the rest itself; a URL has one host.
    const url = new URL(decodeURIComponent(address) && address.replace(/,[^/?@]*(?=[/?]|$)/, ''));
    // What stands behind a # would be dropped without a word.
    return url.hash === '';
  } catch {
    return false;
  }
};

export const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, { message: 'moet beginnen met postgres://' })
  .refine(isReadable, {
    message: 'is geen leesbaar adres (schrijf leestekens in het wachtwoord als code, zoals %23 voor #)',
  });

export const rolePrefix = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,40}$/, { message: 'mag alleen kleine letters, cijfers en _ hebben' })
  .default(defaultRolePrefix);

/** The embedded database makes its own roles, by fixed names: another prefix would name roles that are not there. */
export const prefixNeedsUrl = 'hoort bij DATABASE_URL: de eigen database heeft vaste rolnamen';
