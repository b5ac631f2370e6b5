import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { DiffText } from '../../components/diff-text.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useFormat } from '../../lib/format.ts';
import { type Change, describeChange, readChange, readReport } from './describe-change.ts';
import { type EditFields, type Field, toEditFields } from './edit-fields.ts';
import { changeParts } from './field-words.ts';
import styles from './history.module.css';
import { toServerRow } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import { ProgressBadge } from './progress-badge.tsx';
import { useRestoreActiviteit } from './use-delete-activiteit.ts';

type HistoryDetailProps = { activiteitId: string; change: Change; latest: boolean };

/** Types what stood there before a change again: an ordinary save, that itself can be put back. */
const useFieldsBack = (activiteitId: string, change: Change) => {
  const { plan, writer } = useJaarplan();
  const { changed, before } = readChange(change);
  const row = plan.activiteiten.find(activiteit => activiteit.id === activiteitId);
  if (!row || change.action !== 'update' || changed.length === 0) return null;
  return () => {
    const results = plan.results.filter(result => result.activiteitId === activiteitId);
    const state = writer.open(toServerRow(row, results));
    const all = toEditFields({ ...state.saved, ...before });
    const back: Partial<EditFields> = {};
    for (const field of changed) Object.assign(back, { [field]: all[field] });
    writer.type(activiteitId, back);
    return writer.flush(activiteitId);
  };
};

const PutBack = ({ activiteitId, change, latest }: HistoryDetailProps) => {
  const { t } = useTranslation();
  const { plan, mayWrite } = useJaarplan();
  const restore = useRestoreActiviteit();
  const fieldsBack = useFieldsBack(activiteitId, change);
  const deleted = plan.deletedActiviteiten.find(row => row.id === activiteitId);
  if (!mayWrite) return null;
  const icon = <IconArrowBackUp size={18} stroke={1.7} aria-hidden="true" />;
  if (deleted && latest)
    return (
      <Button variant="primary" icon={icon} onClick={() => void restore(activiteitId, deleted.version)}>
        {t('history.restore')}
      </Button>
    );
  if (!fieldsBack) return null;
  const putBack = async () => {
    await fieldsBack();
    showToast({ message: t('history.backDone') });
  };
  return (
    <div className={styles.back}>
      <Button icon={icon} onClick={() => void putBack()}>
        {t('history.back')}
      </Button>
      <p className={styles.dim}>{t('history.backHint')}</p>
    </div>
  );
};

const Key = () => {
  const { t } = useTranslation();
  return (
    <p className={styles.key} aria-hidden="true">
      <del>{t('common.diff.removed')}</del>
      <ins>{t('common.diff.added')}</ins>
    </p>
  );
};

const FieldChange = ({ field, change }: { field: Field; change: Change }) => {
  const { t } = useTranslation();
  const { names } = useJaarplan();
  const { before, after } = readChange(change);
  const parts = changeParts(field, before, after, names);
  return (
    <section className={styles.field}>
      <h4>{t(`activiteit.field.${field}`)}</h4>
      {parts.length > 0 ? <DiffText parts={parts} /> : <p className={styles.dim}>{t('history.noWords')}</p>}
    </section>
  );
};

/** One change: who, when, and word for word what. */
export const HistoryDetail = (props: HistoryDetailProps) => {
  const { change } = props;
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { people } = useJaarplan();
  const name = people.get(change.userId) ?? t('activiteit.someone');
  const what = describeChange(change, t, i18n.language);
  const told = readReport(change);
  const { changed } = readChange(change);
  const shown = change.action === 'update' || change.action === 'create' ? changed : [];
  return (
    <>
      <p className={styles.dim}>{format.dateTime(change.at)}</p>
      <h3>
        {change.action === 'update' ? t('history.changed', { name, what }) : t('history.did', { name, what })}
      </h3>
      {told ? (
        <>
          <p>
            <ProgressBadge status={told.status} />
          </p>
          {told.sentence ? <PlanText as="p">{told.sentence}</PlanText> : null}
        </>
      ) : null}
      {change.action === 'update' ? <Key /> : null}
      {shown.map(field => (
        <FieldChange key={field} field={field} change={change} />
      ))}
      <PutBack {...props} />
    </>
  );
};
