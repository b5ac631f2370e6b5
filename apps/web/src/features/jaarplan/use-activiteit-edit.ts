import { useEffect, useMemo } from 'react';
import { type EditFields, type Problems, readTyped, toEditFields } from './edit-fields.ts';
import { toServerRow } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Result } from './jaarplan-view.ts';
import { useWriteState } from './use-writer.ts';
import type { WriteState } from './write-state.ts';

/** Everything that a field of an open card needs. */
export type ActiviteitEdit = {
  id: string;
  state: WriteState;
  /** What is typed, and where nothing is typed what is saved. */
  values: EditFields;
  problems: Problems;
  type: (typed: Partial<EditFields>) => void;
  flush: () => void;
};

export const useActiviteitEdit = (activiteit: Activiteit, results: readonly Result[]): ActiviteitEdit => {
  const { writer } = useJaarplan();
  const { id } = activiteit;
  const begun = writer.open(toServerRow(activiteit, results));
  const state = useWriteState(writer, id) ?? begun;
  // A card that closes saves what is in it.
  useEffect(() => () => void writer.flush(id), [writer, id]);
  const { saved, typed } = state;
  const values = useMemo(() => ({ ...toEditFields(saved), ...typed }), [saved, typed]);
  const problems = useMemo(() => readTyped(typed).problems, [typed]);
  return {
    id,
    state,
    values,
    problems,
    type: change => writer.type(id, change),
    flush: () => void writer.flush(id),
  };
};
