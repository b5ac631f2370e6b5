import { createHash } from 'node:crypto';
import type { Sql } from '@speerpunt/db/connect/client';
import { DomainError } from '@speerpunt/domain/error/domain-error';

/** Failures within a quarter of an hour after which an account, or an address, has to wait. */
export const failureLimits = { account: 10, address: 60, minutes: 15 };

const keyOf = (kind: 'account' | 'address', value: string): string =>
  createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('hex');

/**
 * Counts failed sign-ins per account and per socket address. An attempt is written down as a failure first and struck
 * out when it succeeds: a hundred attempts at once count as a hundred, and a success never counts.
 */
export const createThrottle = (pool: Sql) => ({
  async begin(email: string, address: string): Promise<{ account: string; address: string }> {
    const account = keyOf('account', email);
    const from = keyOf('address', address);
    // First the write, then the count, as two statements: of those at once each sees the ones before it.
    await pool`insert into auth.sign_in_failure (key, at) values (${account}, clock_timestamp()), (${from}, clock_timestamp())`;
    const [counted] = await pool<{ account: number; address: number }[]>`
      select (count(*) filter (where key = ${account}))::integer as account,
        (count(*) filter (where key = ${from}))::integer as address
      from auth.sign_in_failure
      where key in (${account}, ${from}) and at > now() - make_interval(mins => ${failureLimits.minutes})`;
    if (!counted || counted.account > failureLimits.account || counted.address > failureLimits.address)
      throw new DomainError('TOO_MANY_ATTEMPTS');
    return { account, address: from };
  },

  async succeed(attempt: { account: string; address: string }): Promise<void> {
    await pool`delete from auth.sign_in_failure where key = ${attempt.account}
      or ctid = (select ctid from auth.sign_in_failure where key = ${attempt.address} order by at desc limit 1)`;
    await pool`delete from auth.sign_in_failure where at < now() - interval '1 day'`;
  },
});
