import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './organisatie.module.css';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';

const DeelnetwerkenTable = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { deelnetwerken, ceilings, organisaties } = data;
  const years = [...new Set(ceilings.map(c => c.year))].sort((a, b) => a - b);
  const unknown = <span className="dim">{t('organisatie.unknown')}</span>;
  const ceiling = (id: string, year: number) => {
    const found = ceilings.find(c => c.deelnetwerkId === id && c.year === year);
    return found ? format.money(found.ceilingCent) : unknown;
  };
  const together = (year: number): number =>
    ceilings.filter(c => c.year === year).reduce((sum, c) => sum + c.ceilingCent, 0);
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
                  {ceiling(id, year)}
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
                  {format.money(together(year))}
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
