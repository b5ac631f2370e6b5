export type Toast = {
  id: number;
  message: string;
  tone: 'plain' | 'warn';
  action?: { label: string; onAction: () => void };
  /** Milliseconds on screen; the clock waits while the pointer or the focus is in it. */
  duration: number;
};

type NewToast = Pick<Toast, 'message' | 'action'> & { tone?: Toast['tone'] };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const publish = (next: readonly Toast[]): void => {
  toasts = next;
  for (const listener of listeners) listener();
};

export const subscribeToasts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const getToasts = (): readonly Toast[] => toasts;

export const dismissToast = (id: number): void => publish(toasts.filter(toast => toast.id !== id));

/** Says that something happened; with an `action` for undoing it. At most three at once, the oldest goes. */
export const showToast = ({ message, action, tone = 'plain' }: NewToast): number => {
  const id = nextId++;
  // Long enough to read and to reach by keyboard (WCAG 2.2.1); what was done can also be undone in the history.
  const duration = action ? 12_000 : 7_000;
  publish([...toasts, { id, message, action, tone, duration }].slice(-3));
  return id;
};
