import {
  type ComputedBegroting,
  computeBegroting,
  type RefusedBegroting,
} from '@speerpunt/domain/begroting/compute-begroting';
import type { Overzicht } from './overzicht.ts';

export type Money = ComputedBegroting | RefusedBegroting | null;

/** The begroting of the year computed, or null where there is none. */
export const computeMoney = (overzicht: Overzicht): Money => {
  const { begroting, themas, groups, kostenposten, dekking, split } = overzicht;
  if (!begroting) return null;
  return computeBegroting({
    themas,
    groups,
    lines: kostenposten,
    dekking,
    split,
    stated: { totalCent: begroting.statedTotalCent, dekkingCent: begroting.statedDekkingCent },
  });
};
