import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import { typedFields, type WriteState } from './write-state.ts';

/** What the page says of all the writing in it. */
export type WriteSummary = {
  unsaved: boolean;
  /** Something waits for the writer, not for the server. */
  stuck: boolean;
  busy: boolean;
  failure: ApiErrorCode | null;
  savedAt: Date | null;
};

export const isTyped = (state: WriteState): boolean => typedFields(state).length > 0;

const summarise = (states: Iterable<WriteState>): WriteSummary => {
  const summary: WriteSummary = { unsaved: false, stuck: false, busy: false, failure: null, savedAt: null };
  for (const state of states) {
    summary.unsaved ||= isTyped(state);
    summary.stuck ||= isTyped(state) && (state.stuck || state.takenAway);
    summary.busy ||= state.busy;
    summary.failure ??= state.failure;
    if (state.savedAt && (!summary.savedAt || state.savedAt > summary.savedAt))
      summary.savedAt = state.savedAt;
  }
  return summary;
};

const keepDrafts = (drafts: DraftStore, before: WriteState | undefined, state: WriteState): void => {
  for (const field of typedFields(before ?? { typed: {} }))
    if (state.typed[field] === undefined) drafts.drop(state.id, field);
  for (const field of typedFields(state))
    if (state.typed[field] !== before?.typed[field] || state.base[field] !== before?.base[field])
      drafts.put({
        activiteitId: state.id,
        field,
        typed: { [field]: state.typed[field] },
        base: { [field]: state.base[field] },
        at: new Date().toISOString(),
      });
};

/** All that is typed on this page, each change of it first kept on this device and then told to who draws it. */
export const createTypedStates = (drafts: DraftStore) => {
  const states = new Map<string, WriteState>();
  const listeners = new Set<() => void>();
  let summary = summarise([]);
  let offers: readonly Draft[] = drafts.list();

  const publish = () => {
    const next = summarise(states.values());
    // The same object while it says the same, so that a keystroke does not draw the whole page again.
    if (JSON.stringify(next) !== JSON.stringify(summary)) summary = next;
    for (const listener of listeners) listener();
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: (id: string): WriteState | undefined => states.get(id),
    all: (): WriteState[] => [...states.values()],
    put: (state: WriteState): WriteState => {
      keepDrafts(drafts, states.get(state.id), state);
      states.set(state.id, state);
      publish();
      return state;
    },
    /** Told to nobody: it is asked for while drawing. */
    begin: (state: WriteState): WriteState => {
      states.set(state.id, state);
      return state;
    },
    remove: (id: string): void => {
      states.delete(id);
      publish();
    },
    summary: () => summary,
    /** Changes when a field begins or ends to wait, not with every letter. */
    shape: (): string =>
      [...states.values()]
        .map(state => `${state.id} ${state.takenAway} ${typedFields(state).join()}`)
        .concat(String(offers.length))
        .join(),
    offers: () => offers,
    withoutOffer: (draft: Draft): void => {
      offers = offers.filter(offer => offer !== draft);
      publish();
    },
  };
};

export type TypedStates = ReturnType<typeof createTypedStates>;
