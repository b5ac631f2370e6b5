import { hoursKinds } from '@speerpunt/domain/organisatie/organisatie';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './begroting-inspector.module.css';
import type { InspectorSectionProps } from './begroting-inspector.tsx';
import type { BegrotingData } from './list-begroting-rows.ts';

const listPenvoerders = (data: BegrotingData, year: number) =>
  data.organisaties.flatMap(({ id, name }) => {
    const own = data.hours.filter(h => h.organisatieId === id && h.year === year);
    if (own.length === 0) return [];
    const kinds = hoursKinds.flatMap(kind => own.filter(h => h.kind === kind));
    return [{ id, name, kinds, together: own.reduce((sum, h) => sum + h.perWeek, 0) }];
  });

/** Hours of this year per penvoerder and kind of work. */
export const HoursSection = ({ data, year }: InspectorSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = (count: number) => t('begroting.hours.amount', { hours: format.number(count) });
  const { slug } = useNetwerk();
  const penvoerders = listPenvoerders(data, year);
  return (
    <section aria-labelledby="hours-title">
      <h2 id="hours-title">{t('begroting.hours.title', { year })}</h2>
      {penvoerders.length === 0 ? <p className="dim">{t('begroting.hours.none', { year })}</p> : null}
      {penvoerders.length > 0 ? (
        <table className={styles.hours} aria-labelledby="hours-title">
          <thead className="vh">
            <tr>
              <th scope="col">{t('begroting.hours.penvoerder')}</th>
              <th scope="col">{t('begroting.hours.perWeek')}</th>
            </tr>
          </thead>
          {penvoerders.map(({ id, name, kinds, together }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup">
                  <PlanText>{name}</PlanText>
                </th>
                <td>
                  {hours(together)} <span className="vh">{t('begroting.hours.together')}</span>
                </td>
              </tr>
              {kinds.map(({ kind, perWeek }) => (
                <tr key={kind}>
                  <th scope="row" className={styles.capital}>
                    {t(`begroting.hours.kind.${kind}`)}
                  </th>
                  <td>{hours(perWeek)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ) : null}
      <Link
        to="/app/$netwerk/organisatie"
        params={{ netwerk: slug }}
        search={{ jaar: year }}
        className={styles.more}
      >
        {t('begroting.hours.toOrganisatie')}
      </Link>
    </section>
  );
};
