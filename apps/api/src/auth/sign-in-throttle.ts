import { createHash } from 'node:crypto';
import type { Sql } from '@speerpunt/db/connect/client';
import { DomainError } from '@speerpunt/domain/error/domain-error';

/** Failures within a quarter of an hour after which an account, or an address, has to wait. */
export const failureLimits = { account: 10, address: 60, minutes: 15 };

const keyOf = (kind: 'account' | 'address', value: string): string =>
  createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('hex');

/** Does what has the same key one after another, in the order in which it came. */
const createQueue = () => {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(act, act);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
};

/**
 * Counts failed sign-ins per account and per socket address. Attempts on one account, and those from one address, are
 * decided one at a time: of many at once each sees the failures before it, and a success stands in nobody's way. What
 * is refused is not counted, so that nobody can keep an account shut by going on.
 */
export const createThrottle = (pool: Sql) => {
  const inTurn = createQueue();

  const refuseWhenFull = async (account: string, address: string): Promise<void> => {
    const [counted] = await pool<{ account: number; address: number }[]>`
      select (count(*) filter (where key = ${account}))::integer as account,
        (count(*) filter (where key = ${address}))::integer as address
      from auth.sign_in_failure
      where key in (${account}, ${address}) and at > now() - make_interval(mins => ${failureLimits.minutes})`;
    if (!counted || counted.account >= failureLimits.account || counted.address >= failureLimits.address)
      throw new DomainError('TOO_MANY_ATTEMPTS');
  };

  const decide = async <T>(account: string, address: string, act: () => Promise<T>): Promise<T> => {
    await refuseWhenFull(account, address);
    try {
      const answer = await act();
      await pool`delete from auth.sign_in_failure where key = ${account} or at < now() - interval '1 day'`;
      return answer;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'WRONG_CREDENTIALS')
        await pool`insert into auth.sign_in_failure (key) values (${account}), (${address})`;
      throw error;
    }
  };

  return {
    /**
     * One attempt: `act` checks the password and throws WRONG_CREDENTIALS when it is wrong; nothing else counts.
     * @throws TOO_MANY_ATTEMPTS without having asked `act`
     */
    attempt<T>(email: string, from: string, act: () => Promise<T>): Promise<T> {
      const account = keyOf('account', email);
      const address = keyOf('address', from);
      // Always in this order, or two could wait for each other.
      return inTurn(address, () => inTurn(account, () => decide(account, address, act)));
    },
  };
};
