import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readApiError } from '../../lib/api-error.ts';
import { refreshSessie } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { createDraftStore } from './draft-store.ts';
import { fieldsOfRow } from './edit-fields.ts';
import { resultsByActiviteit, toServerRow, withSavedRow } from './jaarplan-cache.ts';
import type { Jaarplan } from './jaarplan-view.ts';
import { readStale } from './read-stale.ts';
import type { Refusal, SenderDeps } from './save-sender.ts';
import type { ServerRow, WriteState } from './write-state.ts';
import { createWriteStore, type WriteStore } from './write-store.ts';

const readRefusal = (error: unknown): Refusal => {
  const current = readStale(error);
  if (!current) return { kind: 'failed', code: readApiError(error).code };
  const row: ServerRow = {
    id: current.id,
    version: current.version,
    saved: fieldsOfRow(current, current.results),
    by: current.updatedBy,
    at: current.updatedAt,
  };
  return { kind: current.deleted ? 'takenAway' : 'overtaken', row };
};

/** Changes the plan that is on screen without asking the server for all of it again. */
export const usePlanCache = (netwerk: string, year: number) => {
  const client = useQueryClient();
  return (change: (plan: Jaarplan) => Jaarplan) => {
    const { queryKey } = trpc.jaarplan.get.queryOptions({ netwerk, year });
    // An answer that is on its way may be of before this change; who asked for it still gets one of after it.
    const asked = client.isFetching({ queryKey }) > 0;
    void client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, plan => plan && change(plan));
    if (asked) void client.invalidateQueries({ queryKey });
  };
};

/** The server no longer lets this plan be written in, or no longer knows us: look again at what stands. */
const refreshCodes = ['PLAN_LOCKED', 'NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN'];

/** One store for all that is typed on this page; it lives as long as the plan is on screen. */
export const useWriter = (plan: Jaarplan, netwerk: string): WriteStore => {
  const client = useQueryClient();
  const update = useMutation(trpc.activiteit.update.mutationOptions());
  const changePlan = usePlanCache(netwerk, plan.plan.firstYear);
  const deps = useRef<SenderDeps | null>(null);
  deps.current = {
    send: async input => {
      const saved = await update.mutateAsync({ netwerk, ...input });
      void client.invalidateQueries(trpc.history.list.queryFilter({ netwerk, activiteitId: input.id }));
      return { version: saved.version, at: saved.updatedAt, by: plan.userId };
    },
    read: readRefusal,
    onRow: row => changePlan(current => withSavedRow(current, row)),
    onFailure: code => {
      if (!refreshCodes.includes(code)) return;
      void client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk }));
      void refreshSessie();
    },
  };
  const [writer] = useState(() =>
    createWriteStore({
      drafts: createDraftStore(window.sessionStorage, plan.userId),
      send: input => deps.current?.send(input) ?? Promise.reject(new Error('no page')),
      read: error => readRefusal(error),
      onRow: row => deps.current?.onRow(row),
      onFailure: code => deps.current?.onFailure(code),
    }),
  );
  useReceive(writer, plan);
  useLastChance(writer);
  return writer;
};

const useReceive = (writer: WriteStore, plan: Jaarplan) => {
  const { activiteiten, results } = plan;
  useEffect(() => {
    const written = activiteiten.filter(activiteit => writer.get(activiteit.id));
    if (written.length > 0) {
      const byActiviteit = resultsByActiviteit(results);
      writer.receive(written.map(row => toServerRow(row, byActiviteit.get(row.id) ?? [])));
    }
    const known = new Set(activiteiten.map(activiteit => activiteit.id));
    for (const orphan of writer.orphans(known)) if (!orphan.takenAway) void writer.flush(orphan.id);
  }, [writer, activiteiten, results]);
};

/** Saves when the connection is back, when the tab goes out of sight and when the page is left. */
const useLastChance = (writer: WriteStore) => {
  useEffect(() => {
    const save = () => void writer.flushAll();
    const onHide = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', onHide);
      save();
    };
  }, [writer]);
};

export const useWriteState = (writer: WriteStore, id: string): WriteState | undefined =>
  useSyncExternalStore(writer.subscribe, () => writer.get(id));

export const useWriteSummary = (writer: WriteStore) => useSyncExternalStore(writer.subscribe, writer.summary);

export const useWriteShape = (writer: WriteStore): string =>
  useSyncExternalStore(writer.subscribe, writer.shape);
