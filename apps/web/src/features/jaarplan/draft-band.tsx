import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './conflict.module.css';
import type { Draft } from './draft-store.ts';
import { readTyped } from './edit-fields.ts';
import { fieldWords } from './field-words.ts';
import { toServerRow } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import { useWriteShape } from './use-writer.ts';

const Offer = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, names, writer, open } = useJaarplan();
  const activiteit = plan.activiteiten.find(row => row.id === draft.activiteitId);
  if (!activiteit) return null;
  const loose = draft.typed[draft.field];
  const words =
    fieldWords(draft.field, readTyped(draft.typed).patch, names) || (typeof loose === 'string' ? loose : '');
  const adopt = () => {
    const results = plan.results.filter(result => result.activiteitId === activiteit.id);
    writer.open(toServerRow(activiteit, results));
    void writer.adopt(draft);
    open(activiteit.id);
  };
  return (
    <li className={styles.both}>
      <p className={styles.label}>
        <span lang="nl">{activiteit.title}</span>, {t(`activiteit.lower.${draft.field}`)}
        {' · '}
        {format.dateTime(draft.at)}
      </p>
      <p lang="nl" className={styles.stands}>
        {words.length > 300 ? `${words.slice(0, 300)}…` : words || t('activiteit.conflict.nothing')}
      </p>
      <div className={styles.actions}>
        <Button size="sm" onClick={adopt}>
          {t('activiteit.kept.putBack')}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => writer.decline(draft)}>
          {t('activiteit.kept.drop')}
        </Button>
      </div>
    </li>
  );
};

/** Text of before a reload that never reached the server, offered back. */
export const DraftBand = () => {
  const { t } = useTranslation();
  const { plan, writer } = useJaarplan();
  useWriteShape(writer);
  const known = new Set(plan.activiteiten.map(activiteit => activiteit.id));
  const offers = writer.offers().filter(draft => known.has(draft.activiteitId));
  if (offers.length === 0) return null;
  return (
    <section className={`${styles.panel} ${styles.offers}`}>
      <h2>{t('activiteit.kept.title')}</h2>
      <p>{t('activiteit.kept.reload')}</p>
      <ul>
        {offers.map(draft => (
          <Offer key={`${draft.activiteitId}-${draft.field}`} draft={draft} />
        ))}
      </ul>
    </section>
  );
};
