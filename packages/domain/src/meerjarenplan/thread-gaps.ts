/**
 * Where the red thread breaks: the speerpunten that no activity serves, and the activities that serve none of these
 * speerpunten. Both in the order given.
 */
export const threadGaps = <S extends { id: string }, A extends { speerpuntIds: readonly string[] }>(plan: {
  speerpunten: readonly S[];
  activiteiten: readonly A[];
}): { speerpuntenWithoutActiviteit: S[]; activiteitenWithoutSpeerpunt: A[] } => {
  const known = new Set(plan.speerpunten.map(s => s.id));
  const served = new Set(plan.activiteiten.flatMap(a => a.speerpuntIds));
  return {
    speerpuntenWithoutActiviteit: plan.speerpunten.filter(s => !served.has(s.id)),
    activiteitenWithoutSpeerpunt: plan.activiteiten.filter(a => !a.speerpuntIds.some(id => known.has(id))),
  };
};
