import { useState } from 'react';

/**
 * What someone types, as typed, for as long as it means what the plan holds. A save trims and tidies; that may not
 * take a space or an empty row away from who thinks about the next word. Another text in the plan goes first.
 */
export const useOwnWords = <T>(held: T, isSame: (own: T, held: T) => boolean) => {
  const [own, setOwn] = useState<T | null>(null);
  return {
    shown: own !== null && isSame(own, held) ? own : held,
    keep: (typed: T) => setOwn(typed),
    release: () => setOwn(null),
  };
};
