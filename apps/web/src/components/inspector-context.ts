import { createContext, use } from 'react';

type InspectorControl = {
  /** Whether the page has an inspector at all. */
  present: boolean;
  /** Beside the page (wide), or in a drawer that has to be opened. */
  docked: boolean;
  openLabel: string | undefined;
  /** Opens the drawer; does nothing where the panel is docked. */
  open: () => void;
};

export const InspectorContext = createContext<InspectorControl>({
  present: false,
  docked: true,
  openLabel: undefined,
  open: () => undefined,
});

/** Lets a page open its inspector, for instance when a card is chosen on a narrow screen. */
export const useInspector = (): InspectorControl => use(InspectorContext);
