import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { isReservedSlug } from '@speerpunt/domain/netwerk/netwerk';
import { sql } from 'kysely';
import { newLinkToken } from '../../auth/accounts.ts';
import type { Deps } from '../../trpc/context.ts';
import type { Person } from '../../trpc/procedures.ts';
import { writeAudit } from '../history/write-audit.ts';

type Ctx = { tx: Tx; who: Person; requestId: string; deps: Deps };
type Coordinator = { id: string; email: string; name: string };
type NewNetwerk = { id: string; slug: string; name: string; consortium: string | null };

const linkDays = 14;

/** Invites a coordinator to a network that the beheerder is no member of. @throws NOT_FOUND, ID_IN_USE */
export const inviteCoordinator = async (
  { tx, who, requestId, deps }: Ctx,
  netwerkId: string,
  person: Coordinator,
) => {
  const known = await tx.selectFrom('netwerk').select('id').where('id', '=', netwerkId).executeTakeFirst();
  if (!known) throw new DomainError('NOT_FOUND');
  const { token, hash } = newLinkToken();
  const made = await tx
    .insertInto('invitation')
    .values({
      netwerkId,
      id: person.id,
      email: person.email.trim().toLowerCase(),
      name: person.name,
      role: 'coordinator',
      tokenHash: hash,
      createdBy: who.userId,
      expiresAt: sql`now() + make_interval(days => ${linkDays})`,
    })
    .onConflict(conflict => conflict.columns(['netwerkId', 'id']).doNothing())
    .returning('expiresAt')
    .executeTakeFirst();
  if (!made) throw new DomainError('ID_IN_USE');
  await writeAudit(tx, { netwerkId, userId: who.userId, requestId }, [
    {
      planId: null,
      noun: 'invitation',
      itemId: person.id,
      action: 'create',
      before: null,
      after: { role: 'coordinator' },
    },
  ]);
  return { link: `${deps.publicUrl}/uitnodiging/${token}`, expiresAt: made.expiresAt };
};

/** Makes a network and invites its first coordinator. @throws SLUG_RESERVED, SLUG_IN_USE */
export const createNetwerk = async (
  ctx: Ctx,
  input: NewNetwerk & { invitationId: string; coordinator: { email: string; name: string } },
) => {
  const { id, slug, name, consortium } = input;
  if (isReservedSlug(slug)) throw new DomainError('SLUG_RESERVED');
  const made = await ctx.tx
    .insertInto('netwerk')
    .values({ id, slug, name, consortium })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) throw new DomainError('SLUG_IN_USE');
  await writeAudit(ctx.tx, { netwerkId: id, userId: ctx.who.userId, requestId: ctx.requestId }, [
    { planId: null, noun: 'netwerk', itemId: id, action: 'create', before: null, after: { slug, name } },
  ]);
  const { link, expiresAt } = await inviteCoordinator(ctx, id, {
    id: input.invitationId,
    ...input.coordinator,
  });
  return { id, slug, link, expiresAt };
};
