import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { useFormat } from '../../lib/format.ts';
import { ActiviteitCard } from './activiteit-card.tsx';
import styles from './jaarplan.module.css';
import { useJaarplan } from './jaarplan-context.ts';
import { type Progress, type Result, type ThemaView, teaserOf, whoOf } from './jaarplan-view.ts';
import { NewActiviteit } from './new-activiteit.tsx';

type ThemaSectionProps = {
  view: ThemaView;
  openId: string | null;
  results: ReadonlyMap<string, Result[]>;
  progress: ReadonlyMap<string, Progress>;
};

const manyFrom = 100;

const ThemaHead = ({ view }: { view: ThemaView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { money } = useJaarplan();
  const { thema, number, activiteiten } = view;
  const total = money?.themas.find(row => row.id === thema.id)?.totalCent ?? 0;
  return (
    <>
      <header className={styles.themaHead}>
        <Leaf size="lg">{number}</Leaf>
        <div>
          <h2 id={`h-${thema.id}`} lang="nl" tabIndex={-1}>
            {thema.title}
          </h2>
          <p>
            {t('jaarplan.activiteiten', { count: activiteiten.length })}
            {total > 0 ? ` · ${format.money(total)}` : null}
          </p>
        </div>
      </header>
      <RichTextView text={thema.intro} />
    </>
  );
};

/** A theme, or a function of the network where the plan is divided so, with its activities. */
export const ThemaSection = ({ view, openId, results, progress }: ThemaSectionProps) => {
  const { t } = useTranslation();
  const { plan, names, mayWrite, open } = useJaarplan();
  const { thema, number, activiteiten } = view;
  return (
    <section
      className={`${styles.thema} ${themeClass(number - 1)}`}
      id={`thema-${thema.id}`}
      aria-labelledby={`h-${thema.id}`}
    >
      <ThemaHead view={view} />
      {activiteiten.length > 0 ? (
        <ul className={styles.cards}>
          {activiteiten.map(activiteit => (
            <li key={activiteit.id}>
              <ActiviteitCard
                activiteit={activiteit}
                results={results.get(activiteit.id)}
                progress={progress.get(activiteit.id)}
                opened={openId === activiteit.id}
                teaser={teaserOf(activiteit)}
                who={whoOf(activiteit, names)}
                onOpen={open}
                many={plan.activiteiten.length > manyFrom}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t(mayWrite ? 'jaarplan.empty.themaWrite' : 'jaarplan.empty.thema')}</p>
      )}
      {mayWrite ? <NewActiviteit themaId={thema.id} themaTitle={thema.title} /> : null}
    </section>
  );
};
