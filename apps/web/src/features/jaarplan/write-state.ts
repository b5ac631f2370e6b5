import type { ActiviteitFields, ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { changedFields } from '@speerpunt/domain/activiteit/stale-activiteit';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { Draft } from './draft-store.ts';
import { type EditFields, type Field, fields, readTyped, realChanges } from './edit-fields.ts';

/** Two people changed the same field differently. Each side holds that one field; who and when are theirs. */
export type Conflict = {
  field: Field;
  mine: ActiviteitPatch;
  theirs: ActiviteitPatch;
  by: string;
  at: string;
};

/** An activity as the server has it, with who wrote that and when. */
export type ServerRow = { id: string; version: number; saved: ActiviteitFields; by: string; at: string };

/** How the writing in one activity stands with the server. */
export type WriteState = ServerRow & {
  /** Typed and not saved yet. */
  typed: Partial<EditFields>;
  /** What stood there when the typing began, for each typed field. */
  base: ActiviteitPatch;
  /** Sent, the latest last, without an answer: each may have arrived all the same. */
  sent: readonly ActiviteitPatch[];
  conflicts: readonly Conflict[];
  /** Grows for a field that someone else changed under an open editor, which then starts over. */
  epochs: Partial<Record<Field, number>>;
  /** Someone took the activity away while it was written in. */
  takenAway: boolean;
  busy: boolean;
  /** What is left of the typed cannot be sent as it is. */
  stuck: boolean;
  failure: ApiErrorCode | null;
  savedAt: Date | null;
};

export const startWriting = (row: ServerRow): WriteState => ({
  ...row,
  typed: {},
  base: {},
  sent: [],
  conflicts: [],
  epochs: {},
  takenAway: false,
  busy: false,
  stuck: false,
  failure: null,
  savedAt: null,
});

const without = <T extends object>(record: T, keys: readonly (keyof T)[]): T => {
  const rest = { ...record };
  for (const key of keys) delete rest[key];
  return rest;
};

const pickField = (from: ActiviteitPatch, field: Field): ActiviteitPatch => ({ [field]: from[field] });

const isSame = (saved: ActiviteitFields, patch: ActiviteitPatch, field: Field): boolean =>
  realChanges(saved, pickField(patch, field))[field] === undefined;

export const typedFields = (state: Pick<WriteState, 'typed'>): Field[] =>
  fields.filter(field => state.typed[field] !== undefined);

export const conflictOf = (state: WriteState, field: Field): Conflict | undefined =>
  state.conflicts.find(conflict => conflict.field === field);

export const afterTyping = (state: WriteState, typed: Partial<EditFields>): WriteState => {
  const fresh = typedFields({ typed }).filter(field => state.base[field] === undefined);
  const base = { ...state.base };
  for (const field of fresh) Object.assign(base, pickField(state.saved, field));
  return { ...state, typed: { ...state.typed, ...typed }, base, stuck: false, failure: null };
};

/** Forgets what was typed in these fields. */
export const afterDropping = (state: WriteState, dropped: readonly Field[]): WriteState => ({
  ...state,
  typed: without(state.typed, dropped),
  base: without(state.base, dropped),
  conflicts: state.conflicts.filter(conflict => !dropped.includes(conflict.field)),
});

/** My own words that arrived although their answer was lost are where my typing began, not someone else's. */
const ownBase = ({ base, saved, sent }: WriteState): ActiviteitPatch => {
  const own = { ...base };
  const isMine = (field: Field): boolean =>
    sent.some(patch => patch[field] !== undefined && isSame(saved, patch, field));
  for (const field of fields)
    if (own[field] !== undefined && isMine(field)) Object.assign(own, pickField(saved, field));
  return own;
};

/**
 * Lays what was typed on what stands there now: what nobody else touched can be sent, what both changed is a conflict,
 * and what says the same is no longer typed.
 */
export const settle = (state: WriteState): { state: WriteState; patch: ActiviteitPatch } => {
  const { patch } = readTyped(state.typed);
  const base = ownBase(state);
  const { clean, conflicts } = changedFields({ ...state.saved, ...base }, patch, state.saved);
  const idle = fields.filter(
    field => patch[field] !== undefined && clean[field] === undefined && !conflicts.includes(field),
  );
  for (const field of fields)
    if (clean[field] !== undefined) Object.assign(base, pickField(state.saved, field));
  const settled = afterDropping({ ...state, base }, idle);
  const found = conflicts.map((field): Conflict => {
    const known = conflictOf(state, field);
    const { by, at } = known && isSame(state.saved, known.theirs, field) ? known : state;
    return { field, mine: pickField(patch, field), theirs: pickField(state.saved, field), by, at };
  });
  return { state: { ...settled, conflicts: found }, patch: clean };
};

export const afterSending = (state: WriteState, patch: ActiviteitPatch): WriteState => ({
  ...state,
  sent: [...state.sent, patch].slice(-20),
  busy: true,
  failure: null,
});

export type Saved = { version: number; at: string; by: string; typed: Partial<EditFields> };

/** A save came through. What was typed while it was under way stays, now on top of what was saved. */
export const afterSaved = (state: WriteState, { version, at, by, typed }: Saved): WriteState => {
  const patch = state.sent.at(-1) ?? {};
  const sent = fields.filter(field => patch[field] !== undefined);
  const done = sent.filter(field => state.typed[field] === typed[field]);
  const settled = afterDropping(state, done);
  const base = { ...settled.base };
  for (const field of sent) if (!done.includes(field)) Object.assign(base, pickField(patch, field));
  const saved = { ...state.saved, ...patch };
  return { ...settled, base, saved, version, at, by, sent: [], busy: false, savedAt: new Date(at) };
};

/** Someone else saved meanwhile: their text is what stands there now. */
export const afterOvertaken = (state: WriteState, now: ServerRow): WriteState => {
  const next = settle({ ...state, ...now, failure: null }).state;
  const epochs = { ...state.epochs };
  for (const field of fields)
    if (next.typed[field] === undefined && !isSame(state.saved, now.saved, field))
      epochs[field] = (epochs[field] ?? 0) + 1;
  return { ...next, epochs, sent: [] };
};

/** One of both texts, or a new one made of both, goes into the plan: from here it is an ordinary edit. */
export const afterChoice = (state: WriteState, field: Field, typed: Partial<EditFields>): WriteState => ({
  ...state,
  conflicts: state.conflicts.filter(conflict => conflict.field !== field),
  typed: { ...state.typed, ...typed },
  base: { ...state.base, ...pickField(state.saved, field) },
});

/** A draft of before a reload is typed again; where the plan moved on meanwhile, that is a conflict like any other. */
export const afterAdopting = (state: WriteState, draft: Draft): WriteState =>
  settle({ ...state, typed: { ...state.typed, ...draft.typed }, base: { ...state.base, ...draft.base } })
    .state;
