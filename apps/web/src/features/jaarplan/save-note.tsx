import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SavedNote, type SaveState } from '../../components/saved-note.tsx';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import { focusCard } from './focus-card.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { WriteSummary } from './typed-states.ts';
import { useWriteSummary } from './use-writer.ts';

const away: readonly ApiErrorCode[] = ['NO_CONNECTION', 'UNAVAILABLE'];

const saveStateOf = ({ unsaved, stuck, busy, failure, savedAt }: WriteSummary): SaveState => {
  if (failure) return { kind: away.includes(failure) ? 'kept' : 'failed' };
  if (stuck) return { kind: 'failed' };
  if (busy || unsaved) return { kind: 'saving' };
  return savedAt ? { kind: 'saved', at: savedAt } : { kind: 'idle' };
};

/** How all the writing on this page stands with the server, and the way to what is not saved. */
export const PageSaveNote = () => {
  const { t } = useTranslation();
  const { writer, open } = useJaarplan();
  const summary = useWriteSummary(writer);
  const waiting = summary.stuck || summary.failure ? writer.unsaved()[0] : undefined;
  const show = (id: string) => {
    open(id);
    focusCard(id);
  };
  return (
    <>
      <SavedNote state={saveStateOf(summary)} />
      {waiting ? (
        <Button size="sm" variant="quiet" onClick={() => show(waiting.id)}>
          {t('activiteit.save.show')}
        </Button>
      ) : null}
    </>
  );
};
