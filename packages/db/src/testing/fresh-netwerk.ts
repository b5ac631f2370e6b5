import type { LandelijkeRole, NetwerkRole } from '@speerpunt/domain/access/permissions';
import { v7 } from 'uuid';
import type { Sql } from '../connect/client.ts';
import type { Ask } from '../connect/tenant.ts';

/** Someone with an account and a session that is good for a day. */
export type FreshPerson = { userId: string; sessionId: string; token: string; name: string; email: string };
export type FreshMember = FreshPerson & { role: NetwerkRole; ask: Ask };
export type FreshNetwerk<R extends NetwerkRole = never> = {
  netwerkId: string;
  slug: string;
  name: string;
  people: Record<'coordinator' | R, FreshMember>;
};

const dayMs = 24 * 60 * 60 * 1000;

/** A person with a real session, who is nobody's member yet. `sql` is a superuser. */
export const freshPerson = async (sql: Sql, name = 'Testpersoon'): Promise<FreshPerson> => {
  const userId = v7();
  const sessionId = v7();
  const token = `token-${sessionId}`;
  const email = `${userId}@example.nl`;
  const now = new Date();
  await sql`insert into auth."user" ${sql({ id: userId, name, email, emailVerified: true })}`;
  await sql`insert into auth.session ${sql({
    id: sessionId,
    token,
    userId,
    expiresAt: new Date(now.getTime() + dayMs).toISOString(),
    updatedAt: now.toISOString(),
  })}`;
  return { userId, sessionId, token, name, email };
};

/** A person with a role outside any network. */
export const freshLandelijk = async (sql: Sql, role: LandelijkeRole): Promise<FreshPerson & { ask: Ask }> => {
  const person = await freshPerson(sql, `Test ${role}`);
  await sql`insert into app.landelijke_role ${sql({ user_id: person.userId, role })}`;
  return { ...person, ask: { token: person.token, slug: null } };
};

/** One more member of a network. */
export const freshMember = async (
  sql: Sql,
  netwerk: { netwerkId: string; slug: string },
  role: NetwerkRole,
): Promise<FreshMember> => {
  const person = await freshPerson(sql, `Test ${role}`);
  const { userId, name, email, token } = person;
  await sql`insert into app.membership ${sql({ netwerk_id: netwerk.netwerkId, user_id: userId, role, name, email })}`;
  return { ...person, role, ask: { token, slug: netwerk.slug } };
};

/** A network of its own for one test, with a coordinator and the other roles asked for. `sql` is a superuser. */
export const freshNetwerk = async <R extends NetwerkRole = never>(
  sql: Sql,
  roles: readonly R[] = [],
): Promise<FreshNetwerk<R>> => {
  const netwerkId = v7();
  const slug = `test-${netwerkId}`;
  const name = `Netwerk ${netwerkId.slice(-6)}`;
  await sql`insert into app.netwerk ${sql({ id: netwerkId, slug, name, fictional: true })}`;
  const people: Partial<Record<NetwerkRole, FreshMember>> = {};
  for (const role of new Set<NetwerkRole>(['coordinator', ...roles]))
    people[role] = await freshMember(sql, { netwerkId, slug }, role);
  return { netwerkId, slug, name, people: people as Record<'coordinator' | R, FreshMember> };
};
