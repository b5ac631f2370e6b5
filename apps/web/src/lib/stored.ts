/** Small choices that outlive a visit. Private windows may refuse storage: then nothing is remembered. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(`speerpunt.${key}`);
  } catch {
    return null;
  }
};

export const writeStored = (key: string, value: string): void => {
  try {
    localStorage.setItem(`speerpunt.${key}`, value);
  } catch {
    // Nothing to do: the choice holds for this page only.
  }
};
