import type { Draft, DraftStore } from './draft-store.ts';
import type { EditFields, Field } from './edit-fields.ts';
import { createSaveSender, quietMs, type SenderDeps } from './save-sender.ts';
import { createTypedStates, isTyped } from './typed-states.ts';
import {
  afterAdopting,
  afterChoice,
  afterDropping,
  afterOvertaken,
  afterTyping,
  type ServerRow,
  startWriting,
  typedFields,
  type WriteState,
} from './write-state.ts';

export type WriteStoreDeps = SenderDeps & { drafts: DraftStore };

/** Everything that is typed in a plan, from the first letter until the server has it. */
export const createWriteStore = (deps: WriteStoreDeps) => {
  const states = createTypedStates(deps.drafts);
  const sender = createSaveSender(states, deps);
  const change = (id: string, act: (state: WriteState) => WriteState) => {
    const state = states.get(id);
    if (state) states.put(act(state));
  };
  const { subscribe, get, summary, shape, offers } = states;
  return {
    subscribe,
    get,
    summary,
    shape,
    offers,
    flush: sender.flush,
    open: (row: ServerRow): WriteState => states.get(row.id) ?? states.begin(startWriting(row)),
    /** Rows as the server gave them; newer ones are laid under what is being typed. */
    receive: (rows: readonly ServerRow[]): void => {
      for (const row of rows) {
        const state = states.get(row.id);
        if (state && !state.busy && row.version > state.version)
          states.put({ ...afterOvertaken(state, row), takenAway: false });
      }
    },
    type: (id: string, typed: Partial<EditFields>): void => {
      change(id, state => afterTyping(state, typed));
      sender.later(id, quietMs);
    },
    choose: (id: string, field: Field, typed: Partial<EditFields>): Promise<void> => {
      change(id, state => afterChoice(state, field, typed));
      return sender.flush(id);
    },
    drop: (id: string, dropped: readonly Field[]): void => change(id, state => afterDropping(state, dropped)),
    /** Types a draft of before a reload again; its activity has to be open. */
    adopt: (draft: Draft): Promise<void> => {
      change(draft.activiteitId, state => afterAdopting(state, draft));
      states.withoutOffer(draft);
      return sender.flush(draft.activiteitId);
    },
    decline: (draft: Draft): void => {
      deps.drafts.drop(draft.activiteitId, draft.field);
      states.withoutOffer(draft);
    },
    /** The activity is back in the plan, on this version. */
    restored: (id: string, version: number): Promise<void> => {
      change(id, state => ({ ...state, version, takenAway: false }));
      return sender.flush(id);
    },
    forget: (id: string): void => {
      sender.forget(id);
      change(id, state => afterDropping(state, typedFields(state)));
      states.remove(id);
    },
    flushAll: async (): Promise<void> => {
      const waiting = states.all().filter(isTyped);
      await Promise.all(waiting.map(state => sender.flush(state.id)));
    },
    unsaved: () => states.all().filter(isTyped),
    /** Texts whose activity is no longer in the plan, so that nothing typed disappears with it. */
    orphans: (known: ReadonlySet<string>) =>
      states.all().filter(state => !known.has(state.id) && isTyped(state)),
  };
};

export type WriteStore = ReturnType<typeof createWriteStore>;
