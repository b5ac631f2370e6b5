import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { fieldsOfRow } from './edit-fields.ts';
import type { Activiteit, Jaarplan, Progress, Result } from './jaarplan-view.ts';
import type { ServerRow } from './write-state.ts';

export const resultsByActiviteit = (results: readonly Result[]): ReadonlyMap<string, Result[]> => {
  const map = new Map<string, Result[]>();
  for (const result of results) {
    const list = map.get(result.activiteitId);
    if (list) list.push(result);
    else map.set(result.activiteitId, [result]);
  }
  return map;
};

export const toServerRow = (activiteit: Activiteit, results: readonly Result[]): ServerRow => ({
  id: activiteit.id,
  version: activiteit.version,
  saved: fieldsOfRow(activiteit, results),
  by: activiteit.updatedBy,
  at: activiteit.updatedAt,
});

/** Lays one saved activity into the plan that is on screen; all other rows stay the very same objects. */
export const withSavedRow = (plan: Jaarplan, row: ServerRow): Jaarplan => {
  const { results, ...fields } = row.saved;
  const { wanneerText } = fields;
  const wanneer = wanneerText ? parseWanneer(wanneerText, plan.plan.firstYear) : null;
  const activiteiten = plan.activiteiten.map(activiteit =>
    activiteit.id === row.id && activiteit.version <= row.version
      ? { ...activiteit, ...fields, wanneer, version: row.version, updatedAt: row.at, updatedBy: row.by }
      : activiteit,
  );
  const others = plan.results.filter(result => result.activiteitId !== row.id);
  return {
    ...plan,
    activiteiten,
    results: [...others, ...results.map(result => ({ ...result, activiteitId: row.id }))],
  };
};

type NewRow = { id: string; themaId: string; title: string; version: number; by: string; at: string };

export const withNewActiviteit = (plan: Jaarplan, row: NewRow): Jaarplan => {
  if (plan.activiteiten.some(activiteit => activiteit.id === row.id)) return plan;
  const positions = plan.activiteiten.filter(a => a.themaId === row.themaId).map(a => a.position);
  const made: Activiteit = {
    id: row.id,
    planId: plan.plan.id,
    themaId: row.themaId,
    position: Math.max(-1, ...positions) + 1,
    title: row.title,
    doelstelling: null,
    acties: null,
    whoText: null,
    wanneerText: null,
    wanneer: null,
    predecessorId: null,
    version: row.version,
    updatedAt: row.at,
    updatedBy: row.by,
    gremiumIds: [],
    organisatieIds: [],
    speerpuntIds: [],
    termIds: [],
  };
  return { ...plan, activiteiten: [...plan.activiteiten, made] };
};

/** Out of the plan, and onto the list of what can be put back. */
export const withoutActiviteit = (
  plan: Jaarplan,
  id: string,
  deleted?: { version: number; at: string },
): Jaarplan => {
  const row = plan.activiteiten.find(activiteit => activiteit.id === id);
  if (!row) return plan;
  const { themaId, title } = row;
  const entry = deleted && {
    id,
    themaId,
    title,
    version: deleted.version,
    updatedAt: deleted.at,
    updatedBy: plan.userId,
  };
  return {
    ...plan,
    activiteiten: plan.activiteiten.filter(activiteit => activiteit !== row),
    deletedActiviteiten: entry ? [entry, ...plan.deletedActiviteiten] : plan.deletedActiviteiten,
  };
};

export const withProgress = (plan: Jaarplan, progress: Progress): Jaarplan => ({
  ...plan,
  progress: [...plan.progress.filter(p => p.activiteitId !== progress.activiteitId), progress],
});
