import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../components/toast-store.ts';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import { focusCard } from './focus-card.ts';
import { withoutActiviteit } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit } from './jaarplan-view.ts';
import { usePlanCache } from './use-writer.ts';
import { typedFields } from './write-state.ts';

/** Puts a deleted activity back in the plan and opens it. */
export const useRestoreActiviteit = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { netwerk, year, writer, open } = useJaarplan();
  const restore = useMutation(trpc.activiteit.restore.mutationOptions());
  return async (id: string, version: number): Promise<boolean> => {
    try {
      const back = await restore.mutateAsync({ netwerk, id, version });
      await writer.restored(id, back.version);
      void client.invalidateQueries(trpc.history.list.queryFilter({ netwerk, activiteitId: id }));
      await client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk, year }));
      open(id);
      return true;
    } catch (error) {
      const { code } = readApiError(error);
      const isElsewhere = code === 'ACTIVITEIT_STALE';
      showToast({ message: t(isElsewhere ? 'activiteit.restoreStale' : `error.${code}`), tone: 'warn' });
      void client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk, year }));
      return false;
    }
  };
};

/** Takes an activity out of the plan, with a way back at hand. */
export const useDeleteActiviteit = ({ id, themaId, title, version }: Activiteit) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { netwerk, year, writer, open } = useJaarplan();
  const changePlan = usePlanCache(netwerk, year);
  const restore = useRestoreActiviteit();
  const mutation = useMutation(trpc.activiteit.delete.mutationOptions());
  const undo = async (deletedVersion: number) => {
    if (await restore(id, deletedVersion)) focusCard(id);
  };
  return async () => {
    await writer.flush(id);
    try {
      const gone = await mutation.mutateAsync({ netwerk, id, version: writer.get(id)?.version ?? version });
      const left = writer.get(id);
      if (left && typedFields(left).length === 0) writer.forget(id);
      open(null);
      void client.invalidateQueries(trpc.history.list.queryFilter({ netwerk, activiteitId: id }));
      changePlan(plan =>
        withoutActiviteit(plan, id, { version: gone.version, at: new Date().toISOString() }),
      );
      document.getElementById(`h-${themaId}`)?.focus();
      showToast({
        message: t('activiteit.deleted', { title }),
        action: { label: t('common.action.undo'), onAction: () => void undo(gone.version) },
      });
    } catch (error) {
      const { code } = readApiError(error);
      showToast({
        message: t(code === 'ACTIVITEIT_STALE' ? 'activiteit.deleteStale' : `error.${code}`),
        tone: 'warn',
      });
      void client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk, year }));
    }
  };
};
