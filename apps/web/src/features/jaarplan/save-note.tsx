import { SavedNote, type SaveState } from '../../components/saved-note.tsx';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import type { WriteSummary } from './typed-states.ts';
import { useWriteSummary } from './use-writer.ts';
import type { WriteStore } from './write-store.ts';

const away: readonly ApiErrorCode[] = ['NO_CONNECTION', 'UNAVAILABLE'];

const saveStateOf = ({ unsaved, stuck, busy, failure, savedAt }: WriteSummary): SaveState => {
  if (failure) return { kind: away.includes(failure) ? 'kept' : 'failed' };
  if (stuck) return { kind: 'failed' };
  if (busy || unsaved) return { kind: 'saving' };
  return savedAt ? { kind: 'saved', at: savedAt } : { kind: 'idle' };
};

/** How all the writing on this page stands with the server. */
export const PageSaveNote = ({ writer }: { writer: WriteStore }) => (
  <SavedNote state={saveStateOf(useWriteSummary(writer))} />
);
