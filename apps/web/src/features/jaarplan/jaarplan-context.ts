import type { ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { createContext, use } from 'react';
import type { Jaarplan, Names } from './jaarplan-view.ts';
import type { WriteStore } from './write-store.ts';

/** What every part of the page asks for: the plan, its names, and what this person may do in it. */
export type JaarplanScope = {
  netwerk: string;
  year: number;
  plan: Jaarplan;
  /** Gremia, organisaties, speerpunten and terms by id. */
  names: Names;
  people: Names;
  money: ComputedBegroting | null;
  mayWrite: boolean;
  mayReport: (activiteitGremiumIds: readonly string[]) => boolean;
  writer: WriteStore;
  open: (activiteitId: string | null) => void;
  showHistory: (activiteitId: string) => void;
};

export const JaarplanContext = createContext<JaarplanScope | null>(null);

export const useJaarplan = (): JaarplanScope => {
  const scope = use(JaarplanContext);
  if (!scope) throw new Error('outside the jaarplan page');
  return scope;
};
