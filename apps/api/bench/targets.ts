import { randomBytes } from 'node:crypto';
import { connect } from '@speerpunt/db/connect/client';
import { syntheticYear } from '@speerpunt/db/seed/seed-synthetic';

/** One network with someone who is signed in, and its jaarplan in concept. */
export type Target = {
  slug: string;
  token: string;
  netwerkId: string;
  userId: string;
  planId: string;
  meerjarenplanId: string;
  /** The first one has fifty changes. */
  activiteitIds: string[];
};

/** Twenty networks spread over the database, so that no single plan stays in the nearest cache. */
export const findTargets = async (superUrl: string): Promise<Target[]> => {
  const sql = connect(superUrl, { max: 1 });
  try {
    const rows = await sql<Omit<Target, 'token'>[]>`
      with chosen as (select w.id, w.slug, row_number() over (order by w.slug) as n, count(*) over () as total from app.netwerk w)
      select w.slug, w.id as netwerk_id, m.user_id, p.id as plan_id, p.meerjarenplan_id,
        array(select a.id from app.activiteit a join app.thema t on t.netwerk_id = a.netwerk_id and t.id = a.thema_id
              where a.netwerk_id = w.id and a.plan_id = p.id order by t.position, a.position) as activiteit_ids
      from chosen w join app.membership m on m.netwerk_id = w.id and m.role = 'coordinator'
      join app.plan p on p.netwerk_id = w.id and p.kind = 'jaarplan' and p.first_year = ${syntheticYear}
      where n % greatest(1, total / 20) = 0 order by w.slug limit 20`;
    return rows.map(row => ({ ...row, token: randomBytes(24).toString('hex') }));
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Gives each of them a session in this database. */
export const signIn = async (superUrl: string, targets: Target[]): Promise<void> => {
  const sql = connect(superUrl, { max: 1 });
  try {
    await sql`delete from auth.session`;
    for (const { token, userId } of targets)
      await sql`insert into auth.session (token, "userId", "expiresAt", "updatedAt")
        values (${token}, ${userId}, now() + interval '1 day', now())`;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Takes them in turn. */
export const inTurn = <T>(items: readonly T[]): (() => T) => {
  let next = 0;
  return () => {
    const item = items[next++ % items.length];
    if (item === undefined) throw new Error('Nothing to take in turn.');
    return item;
  };
};
