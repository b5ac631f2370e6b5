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

type KeptTextsProps = { states: readonly WriteState[]; heading: 'h2' | 'h4' };

const KeptTexts = ({ states, heading: Heading }: KeptTextsProps) => {
  const { t } = useTranslation();
  if (states.length === 0) return null;
  return (
    <section className={styles.panel}>
      <Heading>{t('activiteit.kept.title')}</Heading>
      <p role="alert">{t('activiteit.kept.locked')}</p>
      {states.flatMap(state =>
        typedFields(state).map(field => (
          <KeptText key={`${state.id}-${field}`} state={state} field={field} />
        )),
      )}
    </section>
  );
};

/** In a card that can no longer be written in: what was just typed there. */
export const CardKeptTexts = ({ activiteitId }: { activiteitId: string }) => {
  const { writer } = useJaarplan();
  useWriteShape(writer);
  return <KeptTexts heading="h4" states={writer.unsaved().filter(state => state.id === activiteitId)} />;
};

/** What was typed while its activity, or the right to write, was taken away: it stands here until it has a place. */
export const OrphanedTexts = ({ openId }: { openId: string | null }) => {
  const { plan, mayWrite, writer } = useJaarplan();
  useWriteShape(writer);
  const known = new Set(plan.activiteiten.map(activiteit => activiteit.id));
  if (!mayWrite)
    return <KeptTexts heading="h2" states={writer.unsaved().filter(state => state.id !== openId)} />;
  return writer
    .orphans(known)
    .filter(state => state.takenAway)
    .map(state => <TakenAway key={state.id} heading="h2" state={state} />);
};
