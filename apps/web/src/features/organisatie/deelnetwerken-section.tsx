import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './organisatie.module.css';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';

type Ceiling = OrganisatieData['ceilings'][number];

/** Says of which year a source writes these amounts, where that is not the year above the column. */
const StatedYear = ({ ceilings, year }: { ceilings: readonly Ceiling[]; year: number }) => {
  const { t } = useTranslation();
  const stated = new Set(
    ceilings.flatMap(c => (c.statedYear === null || c.statedYear === year ? [] : [c.statedYear])),
  );
  return [...stated].map(other => (
    <span key={other} className={styles.stated}>
      {t('organisatie.deelnetwerken.statedYear', { year: other })}
    </span>
  ));
};

const DeelnetwerkenTable = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { deelnetwerken, ceilings, organisaties } = data;
  const years = [...new Set(ceilings.map(c => c.year))].sort((a, b) => a - b);
  const unknown = <span className="dim">{t('organisatie.unknown')}</span>;
  /** The ceiling of one deelnetwerk in a year, or of all of them together. */
  const amount = (year: number, id?: string) => {
    const found = ceilings.filter(c => c.year === year && (id === undefined || c.deelnetwerkId === id));
    if (found.length === 0) return unknown;
    return (
      <>
        {format.money(found.reduce((sum, c) => sum + c.ceilingCent, 0))}
        <StatedYear ceilings={found} year={year} />
      </>
    );
  };
  return (
    <TableScroll label={t('organisatie.deelnetwerken.caption')}>
      <table>
        <caption className="vh">{t('organisatie.deelnetwerken.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('organisatie.deelnetwerken.name')}</th>
            <th scope="col">{t('organisatie.deelnetwerken.penvoerder')}</th>
            {years.map(year => (
              <th key={year} scope="col" className="num">
                {t('organisatie.deelnetwerken.ceiling', { year })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deelnetwerken.map(({ id, shortName, name, penvoerderId }) => (
            <tr key={id}>
              <th scope="row" lang="nl">
                <b className="b">{shortName}</b>
                <span className={styles.under}>{name}</span>
              </th>
              <td>
                {penvoerderId ? (
                  <PlanText>{organisaties.find(o => o.id === penvoerderId)?.name}</PlanText>
                ) : (
                  unknown
                )}
              </td>
              {years.map(year => (
                <td key={year} className="num">
                  {amount(year, id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {years.length > 0 && deelnetwerken.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('organisatie.deelnetwerken.together')}
              </th>
              {years.map(year => (
                <td key={year} className="num">
                  {amount(year)}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </TableScroll>
  );
};

export const DeelnetwerkenSection = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  return (
    <Part
      id="deelnetwerken"
      title={t('organisatie.deelnetwerken.title')}
      text={t('organisatie.deelnetwerken.text')}
    >
      {data.deelnetwerken.length ? (
        <DeelnetwerkenTable data={data} />
      ) : (
        <p>{t('organisatie.deelnetwerken.none')}</p>
      )}
      {data.deelnetwerken.length > 0 && data.ceilings.length === 0 ? (
        <p className="dim s15">{t('organisatie.deelnetwerken.ceilingNone')}</p>
      ) : null}
    </Part>
  );
};
