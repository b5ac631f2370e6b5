import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { AandachtspuntList } from './aandachtspunt-list.tsx';
import { DoelGroups } from './doel-groups.tsx';
import type { Activiteit, Plan, SpeerpuntNode, ThemaNode } from './plan-outline.ts';
import type { PlanningRow } from './planning-rows.ts';
import { yearsOf } from './planning-rows.ts';
import { jaarplanOf } from './planning-view.tsx';
import styles from './row-detail.module.css';
import type { LooptijdPlace } from './use-looptijd-place.ts';
import { useNoJaarplan } from './use-year-words.ts';

type RowDetailProps = { row: PlanningRow; plan: Plan; place: LooptijdPlace };

const speerpuntenIn = (node: ThemaNode): SpeerpuntNode[] => [
  ...node.speerpunten,
  ...node.parts.flatMap(speerpuntenIn),
];

/** Of the row's own speerpunt, or of all that hang under its theme; one activity can serve several. */
const activiteitenOf = (row: PlanningRow): Activiteit[] => {
  const nodes = row.speerpunt ? [row.speerpunt] : row.thema ? speerpuntenIn(row.thema) : [];
  const all = nodes.flatMap(node => node.activiteiten);
  return all.filter((activiteit, i) => all.findIndex(other => other.id === activiteit.id) === i);
};

const InJaarplannen = ({ row, plan, place }: RowDetailProps) => {
  const { t } = useTranslation();
  const noJaarplan = useNoJaarplan();
  const activiteiten = activiteitenOf(row);
  return (
    <section>
      <h2>{t('meerjarenplan.detail.inJaarplannen')}</h2>
      <dl className={styles.years}>
        {yearsOf(plan.plan).map(year => {
          const ofYear = activiteiten.filter(activiteit => activiteit.year === year);
          const nothing = jaarplanOf(plan, year) ? t('meerjarenplan.detail.noActiviteit') : noJaarplan(year);
          return (
            <div key={year} className={styles.year}>
              <dt>{year}</dt>
              {ofYear.length === 0 ? <dd className="dim">{nothing}</dd> : null}
              {ofYear.map(({ id, title }) => (
                <dd key={id}>
                  <Link
                    to="/app/$netwerk/jaarplan/$jaar"
                    params={{ netwerk: place.params.netwerk, jaar: year }}
                    hash={`activiteit-${id}`}
                    lang="nl"
                  >
                    {title}
                  </Link>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
};

const Points = ({ row }: { row: PlanningRow }) => {
  const { t } = useTranslation();
  if (row.speerpunt)
    return (
      <section>
        <h2>{t('meerjarenplan.detail.aandachtspunten')}</h2>
        {row.speerpunt.aandachtspunten.length > 0 ? (
          <div className={styles.points}>
            <AandachtspuntList nodes={row.speerpunt.aandachtspunten} />
          </div>
        ) : (
          <p className="s15 dim">{t('meerjarenplan.detail.none')}</p>
        )}
      </section>
    );
  if (!row.thema?.doelen.length) return null;
  return (
    <section>
      <h2>{t('meerjarenplan.detail.doelen')}</h2>
      <div className={styles.points}>
        <DoelGroups groups={row.thema.doelen} level={3} bare={row.thema.doelen.length === 1} />
      </div>
    </section>
  );
};

/** The inspector: what hangs under the chosen row of the planning. */
export const RowDetail = (props: RowDetailProps) => {
  const { t } = useTranslation();
  const { row, place } = props;
  const color = row.thema?.color ?? row.speerpunt?.color ?? 0;
  const title = row.speerpunt?.speerpunt.title ?? row.thema?.thema.title;
  return (
    <div className={themeClass(color)} id="gekozen-rij">
      <section className={styles.head}>
        {row.speerpunt && row.thema ? (
          <PlanText as="p" className="s15 dim">
            {row.thema.thema.title}
          </PlanText>
        ) : null}
        <PlanText as="h2">{title}</PlanText>
        <RichTextView
          text={row.speerpunt ? row.speerpunt.speerpunt.body : (row.thema?.thema.intro ?? null)}
          className={styles.body}
        />
        <Link
          to="/app/$netwerk/meerjarenplan/$looptijd"
          params={place.params}
          search={{ tab: 'tekst', jaar: place.jaar }}
          hash={row.id}
          className={styles.read}
        >
          {t('meerjarenplan.detail.read')}
        </Link>
      </section>
      <Points row={row} />
      <InJaarplannen {...props} />
    </div>
  );
};
