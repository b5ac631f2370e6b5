import {
  activiteitPatch,
  activiteitVersion,
  newActiviteit,
  progressReport,
} from '@speerpunt/domain/activiteit/activiteit';
import { t } from '../../trpc/init.ts';
import { netwerkMutation } from '../../trpc/procedures.ts';
import { auditBy } from '../history/audit-by.ts';
import { createActiviteit } from './create-activiteit.ts';
import { deleteActiviteit, restoreActiviteit } from './delete-activiteit.ts';
import { lookAtActiviteit } from './load-activiteit.ts';
import { reportProgress } from './report-progress.ts';
import { updateActiviteit } from './update-activiteit.ts';

export const activiteitRouter = t.router({
  create: netwerkMutation('activiteit.write', newActiviteit).mutation(({ ctx, input }) => {
    const { netwerk, ...activiteit } = input;
    return createActiviteit(ctx.tx, auditBy(ctx), activiteit);
  }),
  update: netwerkMutation(
    'activiteit.write',
    { ...activiteitVersion, patch: activiteitPatch },
    lookAtActiviteit,
  ).mutation(({ ctx, input }) => updateActiviteit(ctx.tx, auditBy(ctx), { ...input, seen: ctx.seen[0] })),
  delete: netwerkMutation('activiteit.write', activiteitVersion).mutation(({ ctx, input }) =>
    deleteActiviteit(ctx.tx, auditBy(ctx), input),
  ),
  restore: netwerkMutation('activiteit.write', activiteitVersion).mutation(({ ctx, input }) =>
    restoreActiviteit(ctx.tx, auditBy(ctx), input),
  ),
  reportProgress: netwerkMutation('activiteit.report', progressReport).mutation(({ ctx, input }) => {
    const { netwerk, ...report } = input;
    return reportProgress(ctx.tx, auditBy(ctx), ctx.who.role, report);
  }),
});
