import type { ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import type { EditFields, Field } from './edit-fields.ts';
import {
  afterAdopting,
  afterChoice,
  afterDropping,
  afterOvertaken,
  afterSaved,
  afterSending,
  afterTyping,
  type ServerRow,
  settle,
  startWriting,
  typedFields,
  type WriteState,
} from './write-state.ts';

export type SavedAnswer = { version: number; at: string; by: string };
export type Refusal =
  | { kind: 'overtaken'; row: ServerRow }
  | { kind: 'takenAway'; row: ServerRow }
  | { kind: 'failed'; code: ApiErrorCode };

export type WriteStoreDeps = {
  drafts: DraftStore;
  send: (input: { id: string; version: number; patch: ActiviteitPatch }) => Promise<SavedAnswer>;
  /** What a failed send means. */
  read: (error: unknown) => Refusal;
  /** After every answer of the server, so that the plan on screen follows. */
  onRow: (row: ServerRow) => void;
  onFailure: (code: ApiErrorCode) => void;
};

/** What the page says of all the writing in it. */
export type WriteSummary = { unsaved: boolean; busy: boolean; failure: ApiErrorCode | null; savedAt: Date | null };

const quietMs = 1500;
const retryMs = 10_000;
const retryable: readonly ApiErrorCode[] = ['NO_CONNECTION', 'UNAVAILABLE', 'INTERNAL'];

const summarise = (states: Iterable<WriteState>): WriteSummary => {
  const summary: WriteSummary = { unsaved: false, busy: false, failure: null, savedAt: null };
  for (const state of states) {
    summary.unsaved ||= typedFields(state).length > 0;
    summary.busy ||= state.busy;
    summary.failure ??= state.failure;
    if (state.savedAt && (!summary.savedAt || state.savedAt > summary.savedAt)) summary.savedAt = state.savedAt;
  }
  return summary;
};

/**
 * Keeps what is typed, for all activities of a plan: first on this device, then on the server once it has been quiet
 * for a while. At most one save per activity is under way; what is typed meanwhile goes in the next.
 */
export const createWriteStore = (deps: WriteStoreDeps) => {
  const states = new Map<string, WriteState>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const flights = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let summary = summarise([]);

  const keepDrafts = (before: WriteState | undefined, state: WriteState) => {
    for (const field of typedFields(before ?? { typed: {} }))
      if (state.typed[field] === undefined) deps.drafts.drop(state.id, field);
    for (const field of typedFields(state))
      if (state.typed[field] !== before?.typed[field] || state.base[field] !== before?.base[field])
        deps.drafts.put({
          activiteitId: state.id,
          field,
          typed: { [field]: state.typed[field] },
          base: { [field]: state.base[field] },
          at: new Date().toISOString(),
        });
  };

  const publish = () => {
    const next = summarise(states.values());
    // The same object while it says the same, so that a keystroke does not draw the whole page again.
    if (JSON.stringify(next) !== JSON.stringify(summary)) summary = next;
    for (const listener of listeners) listener();
  };

  const put = (state: WriteState): WriteState => {
    keepDrafts(states.get(state.id), state);
    states.set(state.id, state);
    publish();
    return state;
  };

  const later = (id: string, ms: number) => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void flush(id), ms),
    );
  };

  const refused = (id: string, refusal: Refusal) => {
    const state = states.get(id);
    if (!state) return;
    if (refusal.kind === 'overtaken') {
      put(afterOvertaken({ ...state, busy: false }, refusal.row));
      deps.onRow(refusal.row);
    } else if (refusal.kind === 'takenAway')
      put({ ...state, version: refusal.row.version, by: refusal.row.by, at: refusal.row.at, takenAway: true, busy: false });
    else {
      put({ ...state, busy: false, failure: refusal.code });
      deps.onFailure(refusal.code);
      if (retryable.includes(refusal.code)) later(id, retryMs);
    }
  };

  /** True when there may be more to send. */
  const sendOnce = async (id: string): Promise<boolean> => {
    const current = states.get(id);
    if (!current || current.takenAway) return false;
    const { state, patch } = settle(current);
    if (Object.keys(patch).length === 0) {
      if (state.conflicts.length !== current.conflicts.length || typedFields(state).length !== typedFields(current).length)
        put(state);
      return false;
    }
    const { typed } = put(afterSending(state, patch));
    try {
      const answer = await deps.send({ id, version: state.version, patch });
      const now = put(afterSaved(states.get(id) ?? state, { ...answer, typed }));
      deps.onRow(now);
      return typedFields(now).length > 0;
    } catch (error) {
      const refusal = deps.read(error);
      refused(id, refusal);
      return refusal.kind === 'overtaken';
    }
  };

  const flush = (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    const running = flights.get(id);
    if (running) return running;
    const flight = (async () => {
      // Someone may type or save faster than we do: a few rounds, and the rest waits for the next quiet moment.
      for (let round = 0; round < 4; round += 1) if (!(await sendOnce(id))) return;
      later(id, quietMs);
    })().finally(() => flights.delete(id));
    flights.set(id, flight);
    return flight;
  };

  const change = (id: string, act: (state: WriteState) => WriteState) => {
    const state = states.get(id);
    return state ? put(act(state)) : undefined;
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: (id: string): WriteState | undefined => states.get(id),
    summary: () => summary,
    /** Rows as the server gave them; newer ones are laid under what is being typed. */
    receive: (rows: readonly ServerRow[]) => {
      for (const row of rows) {
        const state = states.get(row.id);
        if (state && !state.busy && (row.version > state.version || state.takenAway))
          put(row.version >= state.version ? { ...afterOvertaken(state, row), takenAway: false } : state);
      }
    },
    open: (row: ServerRow) => states.get(row.id) ?? put(startWriting(row)),
    type: (id: string, typed: Partial<EditFields>) => {
      change(id, state => afterTyping(state, typed));
      later(id, quietMs);
    },
    choose: (id: string, field: Field, typed: Partial<EditFields>) => {
      change(id, state => afterChoice(state, field, typed));
      return flush(id);
    },
    drop: (id: string, dropped: readonly Field[]) => change(id, state => afterDropping(state, dropped)),
    adopt: (draft: Draft) => {
      change(draft.activiteitId, state => afterAdopting(state, draft));
      return flush(draft.activiteitId);
    },
    /** The activity is back in the plan, on this version. */
    restored: (id: string, version: number) => {
      change(id, state => ({ ...state, version, takenAway: false }));
      return flush(id);
    },
    forget: (id: string) => {
      clearTimeout(timers.get(id));
      change(id, state => afterDropping(state, typedFields(state)));
      states.delete(id);
      publish();
    },
    flush,
    flushAll: async () => {
      await Promise.all([...states.values()].filter(state => typedFields(state).length > 0).map(state => flush(state.id)));
    },
    /** Texts whose activity is no longer in the plan, so that nothing typed disappears with it. */
    orphans: (known: ReadonlySet<string>) =>
      [...states.values()].filter(state => !known.has(state.id) && typedFields(state).length > 0),
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
};

export type WriteStore = ReturnType<typeof createWriteStore>;
