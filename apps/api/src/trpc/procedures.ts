import type { Tx } from '@speerpunt/db/connect/kysely';
import { type Ask, type Entered, type Rows, tenantRead, tenantWrite } from '@speerpunt/db/connect/tenant';
import {
  hasLandelijkePermission,
  hasPermission,
  type LandelijkePermission,
  type NetwerkPermission,
  type NetwerkRole,
} from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { id } from '@speerpunt/domain/plan/plan';
import type { Compilable } from 'kysely';
import { z } from 'zod';
import { type Access, t } from './init.ts';

/** A member inside one network, verified by PostgreSQL in the same transaction. */
export type Member = { userId: string; sessionId: string; netwerkId: string; role: NetwerkRole };
/** A person who signed in, outside any network. */
export type Person = { userId: string; sessionId: string };

type Reads = readonly Compilable<unknown>[];
type ReadRows<Q extends Reads> = { [K in keyof Q]: Rows<Q[K]> };

const slug = z.string().min(1).max(60);

const personOf = (entered: Entered): Person => {
  if (!entered.userId || !entered.sessionId) throw new DomainError('NOT_SIGNED_IN');
  return { userId: entered.userId, sessionId: entered.sessionId };
};

const memberOf = (entered: Entered, permission: NetwerkPermission): Member => {
  const person = personOf(entered);
  if (!entered.netwerkId || !entered.role) throw new DomainError('NOT_FOUND');
  if (!hasPermission(entered.role, permission)) throw new DomainError('NOT_ALLOWED');
  return { ...person, netwerkId: entered.netwerkId, role: entered.role };
};

const landelijkOf = (entered: Entered, permission: LandelijkePermission): Person => {
  const person = personOf(entered);
  if (!hasLandelijkePermission(entered.landelijk ?? [], permission)) throw new DomainError('NOT_ALLOWED');
  return person;
};

const address = z.object({ netwerk: slug, id: id.optional().catch(undefined) });

/** Where a call goes, as far as its input says so before it is checked. */
const addressOf = (input: unknown): { slug: string | null; id: string | null } => {
  const parsed = address.safeParse(input);
  return { slug: parsed.data?.netwerk ?? null, id: parsed.data?.id ?? null };
};

/**
 * Every read of a procedure goes through `ctx.read`: one pipeline with the check in it. A procedure that answers
 * without having passed the check is refused, so that forgetting it cannot leak.
 */
const reading = <Who>(access: Access, admit: (entered: Entered) => Who) =>
  t.procedure.meta({ access }).use(async ({ ctx, getRawInput, next }) => {
    const { slug } = addressOf(await getRawInput());
    const ask: Ask = { token: ctx.token, slug };
    let passed = false;
    const read = async <const Q extends Reads>(...queries: Q): Promise<{ who: Who; rows: ReadRows<Q> }> => {
      const { entered, rows } = await tenantRead(ctx.deps.pool, ask, queries);
      const who = admit(entered);
      passed = true;
      return { who, rows };
    };
    const result = await next({ ctx: { read } });
    if (result.ok && !passed) throw new Error('a procedure answered without its check');
    return result;
  });

/**
 * Every write runs inside one transaction that opens with the check; a failure rolls all of it back. `look` reads what
 * the write is about along with the check, as this person: `ctx.seen` is empty where row security shows nothing.
 */
const writing = <Who, R = never>(
  access: Access,
  admit: (entered: Entered) => Who,
  look?: (id: string) => Compilable<R>,
) =>
  t.procedure.meta({ access }).use(async ({ ctx, getRawInput, next }) => {
    const { slug, id } = addressOf(await getRawInput());
    const act = async (tx: Tx, entered: Entered, seen: R[]) => {
      const result = await next({ ctx: { tx, who: admit(entered), seen } });
      // next() does not throw: without this a failed mutation would be committed.
      if (!result.ok) throw result.error.cause ?? result.error;
      return result;
    };
    const ask: Ask = { token: ctx.token, slug };
    return tenantWrite(ctx.deps.db, ask, admit, act, look && id ? look(id) : null);
  });

/** For anyone, signed in or not. Few: the sweep lists them. */
export const anyoneProcedure = <S extends z.ZodRawShape>(shape: S) =>
  t.procedure.meta({ access: { who: 'anyone' } }).input(z.strictObject(shape));

/** For whoever is signed in, about that person only. */
export const personQuery = <S extends z.ZodRawShape>(shape: S) =>
  reading({ who: 'person' }, personOf).input(z.strictObject(shape));
export const personMutation = <S extends z.ZodRawShape>(shape: S) =>
  writing({ who: 'person' }, personOf).input(z.strictObject(shape));

/** Inside one network; `netwerk` (its slug) is part of every input. */
export const netwerkQuery = <S extends z.ZodRawShape>(permission: NetwerkPermission, shape: S) =>
  reading({ who: 'netwerk', permission }, entered => memberOf(entered, permission)).input(
    z.strictObject({ netwerk: slug, ...shape }),
  );
export const netwerkMutation = <S extends z.ZodRawShape, R = never>(
  permission: NetwerkPermission,
  shape: S,
  look?: (id: string) => Compilable<R>,
) =>
  writing({ who: 'netwerk', permission }, entered => memberOf(entered, permission), look).input(
    z.strictObject({ netwerk: slug, ...shape }),
  );

/** For the national roles, outside any network. */
export const landelijkQuery = <S extends z.ZodRawShape>(permission: LandelijkePermission, shape: S) =>
  reading({ who: 'landelijk', permission }, entered => landelijkOf(entered, permission)).input(
    z.strictObject(shape),
  );
export const landelijkMutation = <S extends z.ZodRawShape>(permission: LandelijkePermission, shape: S) =>
  writing({ who: 'landelijk', permission }, entered => landelijkOf(entered, permission)).input(
    z.strictObject(shape),
  );
