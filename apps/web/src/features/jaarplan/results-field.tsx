import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { isSameRows, type ResultDraft } from './edit-fields.ts';
import { EditFrame } from './edit-frame.tsx';
import { ResultRows } from './result-rows.tsx';
import { ResultsTable } from './results-table.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import { useLeave } from './use-leave.ts';
import { useOwnWords } from './use-own-words.ts';

/** What it is to bring: a table to read, that becomes fields when one goes in. */
export const ResultsField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLFieldSetElement>(null);
  const [editing, setEditing] = useState(false);
  const { shown: results, keep, release } = useOwnWords(edit.values.results, isSameRows);
  const onBlur = useLeave(box, edit.flush, () => undefined);
  const writing = editing || edit.problems.results !== undefined;
  const start = (
    <Button
      size="sm"
      variant="quiet"
      icon={<IconPencil size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => setEditing(true)}
    >
      {t('activiteit.change')}
      <span className="vh"> {t('activiteit.lower.results')}</span>
    </Button>
  );
  const change = (rows: ResultDraft[]) => {
    setEditing(true);
    keep(rows);
    edit.type({ results: rows });
  };
  const done = () => {
    setEditing(false);
    release();
  };
  const stop = (
    <Button size="sm" variant="quiet" onClick={done}>
      {t('activiteit.pick.done')}
      <span className="vh"> ({t('activiteit.lower.results')})</span>
    </Button>
  );
  const actions = results.length === 0 ? null : writing ? stop : start;
  return (
    <EditFrame edit={edit} field="results" label={t('activiteit.field.results')} actions={actions}>
      {writing || results.length === 0 ? (
        <fieldset ref={box} aria-label={t('activiteit.field.results')} onBlur={onBlur}>
          <ResultRows rows={results} onChange={change} />
        </fieldset>
      ) : (
        <ResultsTable results={edit.state.saved.results} />
      )}
    </EditFrame>
  );
};
