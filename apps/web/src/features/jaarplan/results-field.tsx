import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EditFrame } from './edit-frame.tsx';
import { ResultRows } from './result-rows.tsx';
import { ResultsTable } from './results-table.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import { useLeave } from './use-leave.ts';

/** What it is to bring: a table to read, that becomes fields when one goes in. */
export const ResultsField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLFieldSetElement>(null);
  const [editing, setEditing] = useState(false);
  const { results } = edit.values;
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
  const stop = (
    <Button size="sm" variant="quiet" onClick={() => setEditing(false)}>
      {t('activiteit.pick.done')}
      <span className="vh"> ({t('activiteit.lower.results')})</span>
    </Button>
  );
  const actions = results.length === 0 ? null : writing ? stop : start;
  return (
    <EditFrame edit={edit} field="results" label={t('activiteit.field.results')} actions={actions}>
      {writing || results.length === 0 ? (
        <fieldset ref={box} aria-label={t('activiteit.field.results')} onBlur={onBlur}>
          <ResultRows
            rows={results}
            onChange={rows => {
              setEditing(true);
              edit.type({ results: rows });
            }}
          />
        </fieldset>
      ) : (
        <ResultsTable results={edit.state.saved.results} />
      )}
    </EditFrame>
  );
};
