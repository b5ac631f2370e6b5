import type { LandelijkePermission, NetwerkPermission } from '@speerpunt/domain/access/permissions';
import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { errorData } from './errors.ts';

/** Who may call a procedure. Every procedure has one: the builders in `procedures.ts` set it, a test checks it. */
export type Access =
  | { who: 'anyone' }
  | { who: 'person' }
  | { who: 'netwerk'; permission: NetwerkPermission }
  | { who: 'landelijk'; permission: LandelijkePermission };

export const t = initTRPC
  .context<Context>()
  .meta<{ access: Access }>()
  .create({
    errorFormatter: ({ shape, error, ctx }) => {
      const data = errorData(error, ctx?.requestId ?? null);
      return { ...shape, message: data.code, data };
    },
  });
