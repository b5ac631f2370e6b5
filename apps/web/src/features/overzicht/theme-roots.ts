type ThemaPart = { id: string; parentId: string | null };

/** Top-level themes in their order, and for each theme or part the place of the theme it stands under. */
export const themeRoots = <T extends ThemaPart>(themas: readonly T[]) => {
  const roots = themas.filter(thema => thema.parentId === null);
  const place = new Map(roots.map((root, index) => [root.id, index]));
  const rootIndex = (themaId: string): number | undefined => {
    let current = themas.find(thema => thema.id === themaId);
    while (current?.parentId) {
      const parentId = current.parentId;
      current = themas.find(thema => thema.id === parentId);
    }
    return current && place.get(current.id);
  };
  return { roots, rootIndex };
};

/** Activities in the order of the plan: theme by theme, as they were given within each. */
export const inThemeOrder = <A extends { themaId: string }>(
  themas: readonly ThemaPart[],
  activiteiten: readonly A[],
): A[] => {
  const place = new Map(themas.map((thema, index) => [thema.id, index]));
  const placeOf = (activiteit: A): number => place.get(activiteit.themaId) ?? themas.length;
  return activiteiten.toSorted((a, b) => placeOf(a) - placeOf(b));
};
