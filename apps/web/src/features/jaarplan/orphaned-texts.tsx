import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';
import styles from './conflict.module.css';
import { type Field, readTyped } from './edit-fields.ts';
import { fieldWords } from './field-words.ts';
import { useJaarplan } from './jaarplan-context.ts';
import { TakenAway } from './taken-away.tsx';
import { useWriteShape } from './use-writer.ts';
import { typedFields, type WriteState } from './write-state.ts';

const KeptText = ({ state, field }: { state: WriteState; field: Field }) => {
  const { t } = useTranslation();
  const { names, writer } = useJaarplan();
  const { patch } = readTyped(state.typed);
  const loose = state.typed[field];
  const words = fieldWords(field, patch, names) || (typeof loose === 'string' ? loose : '');
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    showToast({ message: t('activiteit.kept.copied') });
  };
  return (
    <div className={styles.both}>
      <p className={styles.label}>
        <span lang="nl">{state.saved.title}</span>, {t(`activiteit.lower.${field}`)}
      </p>
      <p lang="nl" className={styles.stands}>
        {words}
      </p>
      <div className={styles.actions}>
        <Button size="sm" onClick={() => void copy()}>
          {t('activiteit.kept.copy')}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => writer.drop(state.id, [field])}>
          {t('activiteit.kept.drop')}
        </Button>
      </div>
    </div>
  );
};

/** What was typed while its activity, or the right to write, was taken away: it stands here until it has a place. */
export const OrphanedTexts = () => {
  const { t } = useTranslation();
  const { plan, mayWrite, writer } = useJaarplan();
  useWriteShape(writer);
  const known = new Set(plan.activiteiten.map(activiteit => activiteit.id));
  if (mayWrite)
    return writer
      .orphans(known)
      .filter(state => state.takenAway)
      .map(state => <TakenAway key={state.id} state={state} />);
  const unsaved = writer.unsaved();
  if (unsaved.length === 0) return null;
  return (
    <section className={styles.panel}>
      <h2>{t('activiteit.kept.title')}</h2>
      <p role="alert">{t('activiteit.kept.locked')}</p>
      {unsaved.flatMap(state =>
        typedFields(state).map(field => (
          <KeptText key={`${state.id}-${field}`} state={state} field={field} />
        )),
      )}
    </section>
  );
};
