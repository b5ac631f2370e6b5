import type { ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { DekkingSection } from './dekking-section.tsx';
import { HoursSection } from './hours-section.tsx';
import type { BegrotingData } from './list-begroting-rows.ts';
import { MoneyKindsSection } from './money-kinds-section.tsx';
import { CeilingsSection, SplitSection } from './split-section.tsx';

export type InspectorSectionProps = { data: BegrotingData; computed: ComputedBegroting; year: number };

/** Beside the rows: where the money comes from, where it goes, and the hours. */
export const BegrotingInspector = (props: InspectorSectionProps) => (
  <>
    <DekkingSection {...props} />
    <MoneyKindsSection {...props} />
    <SplitSection {...props} />
    <CeilingsSection {...props} />
    <HoursSection {...props} />
  </>
);
