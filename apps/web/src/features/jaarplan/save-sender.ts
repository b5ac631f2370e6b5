import type { ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { TypedStates } from './typed-states.ts';
import {
  afterOvertaken,
  afterSaved,
  afterSending,
  type ServerRow,
  settle,
  typedFields,
} from './write-state.ts';

export type SavedAnswer = { version: number; at: string; by: string };

export type Refusal =
  | { kind: 'overtaken'; row: ServerRow }
  | { kind: 'takenAway'; row: ServerRow }
  | { kind: 'failed'; code: ApiErrorCode };

export type SenderDeps = {
  send: (input: { id: string; version: number; patch: ActiviteitPatch }) => Promise<SavedAnswer>;
  /** What a failed send means. */
  read: (error: unknown) => Refusal;
  /** After every answer of the server, so that the plan on screen follows. */
  onRow: (row: ServerRow) => void;
  onFailure: (code: ApiErrorCode) => void;
};

export const quietMs = 1500;
const retryMs = 10_000;
const retryable: readonly ApiErrorCode[] = ['NO_CONNECTION', 'UNAVAILABLE', 'INTERNAL'];

const takeRefusal = (states: TypedStates, deps: SenderDeps, id: string, refusal: Refusal): void => {
  const state = states.get(id);
  if (!state) return;
  if (refusal.kind === 'overtaken') {
    states.put(afterOvertaken({ ...state, busy: false }, refusal.row));
    deps.onRow(refusal.row);
  } else if (refusal.kind === 'takenAway') {
    const { version, by, at } = refusal.row;
    states.put({ ...state, version, by, at, takenAway: true, busy: false });
  } else {
    states.put({ ...state, busy: false, failure: refusal.code });
    deps.onFailure(refusal.code);
  }
};

/** One save of what can be saved now; true when there may be more to send. */
const sendOnce = async (states: TypedStates, deps: SenderDeps, id: string): Promise<boolean | Refusal> => {
  const current = states.get(id);
  if (!current || current.takenAway) return false;
  const { state, patch } = settle(current);
  if (Object.keys(patch).length === 0) {
    if (typedFields(current).length > 0) states.put({ ...state, stuck: typedFields(state).length > 0 });
    return false;
  }
  const { typed } = states.put(afterSending(state, patch));
  try {
    const answer = await deps.send({ id, version: state.version, patch });
    const now = states.put(afterSaved(states.get(id) ?? state, { ...answer, typed }));
    deps.onRow(now);
    return typedFields(now).length > 0;
  } catch (error) {
    const refusal = deps.read(error);
    takeRefusal(states, deps, id, refusal);
    return refusal;
  }
};

/**
 * Sends what is typed once it has been quiet for a while, or at once when asked. At most one save per activity is
 * under way; what is typed meanwhile goes in the next.
 */
export const createSaveSender = (states: TypedStates, deps: SenderDeps) => {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const flights = new Map<string, Promise<void>>();

  const later = (id: string, ms: number): void => {
    clearTimeout(timers.get(id));
    const timer = setTimeout(() => void flush(id), ms);
    timers.set(id, timer);
  };

  const rounds = async (id: string): Promise<void> => {
    // Someone may type or save faster than we do: a few rounds, and the rest waits for the next quiet moment.
    for (let round = 0; round < 4; round += 1) {
      const more = await sendOnce(states, deps, id);
      if (more === false) return;
      if (more === true || more.kind === 'overtaken') continue;
      if (more.kind === 'failed' && retryable.includes(more.code)) later(id, retryMs);
      return;
    }
    later(id, quietMs);
  };

  const flush = (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    const running = flights.get(id);
    if (running) return running;
    const flight = rounds(id).finally(() => flights.delete(id));
    flights.set(id, flight);
    return flight;
  };

  return { later, flush, forget: (id: string) => clearTimeout(timers.get(id)) };
};
