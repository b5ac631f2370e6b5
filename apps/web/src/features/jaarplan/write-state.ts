import type { ActiviteitFields, ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { changedFields } from '@speerpunt/domain/activiteit/stale-activiteit';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { Draft } from './draft-store.ts';
import { type EditFields, type Field, fields, fieldsOfRow, readTyped, realChanges } from './edit-fields.ts';
import type { StaleCurrent } from './read-stale.ts';

/** Two people changed the same field differently. Each side holds that one field. */
export type Conflict = {
  field: Field;
  mine: ActiviteitPatch;
  theirs: ActiviteitPatch;
  by: string | null;
  at: string;
};

/** How the writing in one activity stands with the server. */
export type WriteState = {
  id: string;
  version: number;
  /** As the server has it. */
  saved: ActiviteitFields;
  /** Typed and not saved yet. */
  typed: Partial<EditFields>;
  /** What stood there when the typing began, for each typed field. */
  base: ActiviteitPatch;
  conflicts: readonly Conflict[];
  /** Someone took the activity away while it was written in. */
  deleted: StaleCurrent | null;
  busy: boolean;
  failure: ApiErrorCode | null;
  savedAt: Date | null;
};

/** The row and its results, as the server last gave them. */
export type ServerRow = { id: string; version: number; saved: ActiviteitFields; by: string | null; at: string };

export const startWriting = ({ id, version, saved }: ServerRow): WriteState => ({
  id,
  version,
  saved,
  typed: {},
  base: {},
  conflicts: [],
  deleted: null,
  busy: false,
  failure: null,
  savedAt: null,
});

const without = <T extends object>(record: T, keys: readonly (keyof T)[]): T => {
  const rest = { ...record };
  for (const key of keys) delete rest[key];
  return rest;
};

const pickField = (from: ActiviteitPatch, field: Field): ActiviteitPatch => ({ [field]: from[field] });

export const typedFields = (state: WriteState): Field[] =>
  fields.filter(field => state.typed[field] !== undefined);

export const isConflict = (state: WriteState, field: Field): boolean =>
  state.conflicts.some(conflict => conflict.field === field);

export const afterTyping = (state: WriteState, typed: Partial<EditFields>): WriteState => {
  const fresh = fields.filter(field => typed[field] !== undefined && state.base[field] === undefined);
  const base = { ...state.base };
  for (const field of fresh) Object.assign(base, pickField(state.saved, field));
  return { ...state, typed: { ...state.typed, ...typed }, base, failure: null };
};

/** Forgets what was typed in these fields. */
export const afterDropping = (state: WriteState, dropped: readonly Field[]): WriteState => ({
  ...state,
  typed: without(state.typed, dropped),
  base: without(state.base, dropped),
  conflicts: state.conflicts.filter(conflict => !dropped.includes(conflict.field)),
});

/** What can be sent now, and the fields that turned out to say what is saved already. */
export const toSend = (state: WriteState): { patch: ActiviteitPatch; idle: Field[] } => {
  const open = without(
    state.typed,
    state.conflicts.map(conflict => conflict.field),
  );
  const { patch } = readTyped(open);
  const changes = realChanges(state.saved, patch);
  const idle = fields.filter(field => patch[field] !== undefined && changes[field] === undefined);
  return { patch: changes, idle };
};

type Saved = { patch: ActiviteitPatch; typed: Partial<EditFields>; version: number; at: Date };

/** A save came through. What was typed on while it was under way stays, now on top of what was saved. */
export const afterSaved = (state: WriteState, { patch, typed, version, at }: Saved): WriteState => {
  const sent = fields.filter(field => patch[field] !== undefined);
  const same = sent.filter(field => state.typed[field] === typed[field]);
  const settled = afterDropping(state, same);
  const base = { ...settled.base };
  for (const field of sent) if (!same.includes(field)) Object.assign(base, pickField(patch, field));
  return {
    ...settled,
    base,
    version,
    saved: { ...state.saved, ...patch },
    busy: false,
    failure: null,
    savedAt: at,
  };
};

/**
 * Someone else saved meanwhile. What nobody else touched stays typed, to be saved on the new version; what both
 * changed becomes a conflict; what turned out the same is dropped.
 */
export const afterOvertaken = (state: WriteState, now: ServerRow): WriteState => {
  const { patch } = readTyped(state.typed);
  const before = { ...state.saved, ...state.base };
  const { clean, conflicts } = changedFields(before, patch, now.saved);
  const settled = fields.filter(
    field => patch[field] !== undefined && clean[field] === undefined && !conflicts.includes(field),
  );
  const rest = afterDropping(state, settled);
  const base = { ...rest.base };
  for (const field of typedFields(rest)) Object.assign(base, pickField(now.saved, field));
  return {
    ...rest,
    version: now.version,
    saved: now.saved,
    base,
    busy: false,
    failure: null,
    conflicts: conflicts.map(field => ({
      field,
      mine: pickField(patch, field),
      theirs: pickField(now.saved, field),
      by: now.by,
      at: now.at,
    })),
  };
};

export const afterTakenAway = (state: WriteState, current: StaleCurrent): WriteState => ({
  ...state,
  version: current.version,
  deleted: current,
  busy: false,
  failure: null,
});

export const afterFailure = (state: WriteState, failure: ApiErrorCode): WriteState => ({
  ...state,
  busy: false,
  failure,
});

/** One of both texts, or a new one made of both, goes into the plan: from here it is an ordinary edit. */
export const afterChoice = (state: WriteState, field: Field, typed: Partial<EditFields>): WriteState => ({
  ...state,
  conflicts: state.conflicts.filter(conflict => conflict.field !== field),
  typed: { ...state.typed, ...typed },
  base: { ...state.base, ...pickField(state.saved, field) },
});

/** A draft of before a reload is typed again; where the plan moved on meanwhile, that is a conflict like any other. */
export const afterAdopting = (state: WriteState, draft: Draft, now: ServerRow): WriteState =>
  afterOvertaken(
    {
      ...state,
      typed: { ...state.typed, ...draft.typed },
      base: { ...state.base, ...draft.base },
    },
    now,
  );

export const rowOfCurrent = (current: StaleCurrent): ServerRow => ({
  id: current.id,
  version: current.version,
  saved: fieldsOfRow(current, current.results),
  by: current.updatedBy,
  at: current.updatedAt,
});
