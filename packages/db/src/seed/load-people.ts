import { createHash, randomBytes } from 'node:crypto';
import type { LandelijkeRole, NetwerkRole } from '@speerpunt/domain/access/permissions';
import type { Sql } from '../connect/client.ts';
import { hashPassword } from './hash-password.ts';
import { seedId } from './seed-id.ts';

type Transaction = Parameters<Parameters<Sql['begin']>[1]>[0];
export type SeedRoles = { owner: Sql; app: Sql; auth: Sql };

/** Of a person who was seeded; anyone else has a random id. */
export const userIdOf = (email: string): string => seedId('user', email);

/** A person with an account on this password; without one nobody can sign in as this person. */
export const ensureUser = async (
  auth: Sql,
  email: string,
  name: string,
  password: string | null,
): Promise<string> => {
  const id = userIdOf(email);
  await auth`insert into auth."user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, true) on conflict do nothing`;
  const accountId = seedId('account', email);
  const [account] = await auth`select from auth.account where id = ${accountId}`;
  if (password && !account)
    await auth`insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
      values (${accountId}, ${id}, 'credential', ${id}, ${await hashPassword(password)}, now()) on conflict do nothing`;
  return id;
};

const asUser = <T>(app: Sql, userId: string, act: (tx: Transaction) => Promise<T>) =>
  app.begin(async tx => {
    await tx`select set_config('app.user_id', ${userId}, true)`;
    return act(tx);
  });

const newHash = (): string => createHash('sha256').update(randomBytes(32)).digest('hex');

/** Gives a national role by the way that a real beheerder gets it: an invitation, taken up. Who has it, keeps it. */
export const ensureLandelijkeRole = async (
  roles: SeedRoles,
  userId: string,
  email: string,
  role: LandelijkeRole,
): Promise<void> => {
  const there = await asUser(
    roles.app,
    userId,
    tx => tx`select from app.landelijke_role where user_id = ${userId} and role = ${role}`,
  );
  if (there.length > 0) return;
  const hash = newHash();
  await roles.owner`insert into app.landelijke_invitation (id, email, role, token_hash, expires_at)
    values (${seedId('invitation', hash)}, ${email}, ${role}, ${hash}, now() + interval '1 hour')`;
  await roles.app`select app.accept_invitation(${hash}, ${userId})`;
};

export type SeedMember = {
  email: string;
  name: string;
  role: NetwerkRole;
  gremiumIds: string[];
  userId: string;
};

/** Whether a person is a member of a network, or was one. */
export const membershipOf = async (
  app: Sql,
  netwerkId: string,
  userId: string,
): Promise<'none' | 'member' | 'ended'> => {
  const [found] = await asUser(
    app,
    userId,
    tx => tx<{ ended: boolean }[]>`
      select ended_at is not null as ended from app.membership where netwerk_id = ${netwerkId} and user_id = ${userId}`,
  );
  if (!found) return 'none';
  return found.ended ? 'ended' : 'member';
};

/** Makes a person a member by an invitation, taken up. Nothing happens for who is or was one. */
export const ensureMember = async (
  app: Sql,
  /** A beheerder for the first coordinator, a coordinator for anyone. */
  inviterId: string,
  netwerkId: string,
  member: SeedMember,
): Promise<void> => {
  if ((await membershipOf(app, netwerkId, member.userId)) !== 'none') return;
  const hash = newHash();
  await asUser(app, inviterId, async tx => {
    await tx`select set_config('app.netwerk_id', ${netwerkId}, true)`;
    await tx`insert into app.invitation (netwerk_id, id, email, name, role, gremium_ids, token_hash, created_by, expires_at, for_vacancy)
      values (${netwerkId}, ${seedId('invitation', hash)}, ${member.email}, ${member.name}, ${member.role}, ${member.gremiumIds},
              ${hash}, ${inviterId}, now() + interval '1 hour', not app.is_coordinator())`;
    await tx`select app.accept_invitation(${hash}, ${member.userId})`;
  });
};
