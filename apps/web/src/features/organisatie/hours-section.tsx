import { hoursKinds } from '@speerpunt/domain/organisatie/organisatie';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { useFormat } from '../../lib/format.ts';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';

type Hours = OrganisatieData['hours'];

/** One row per year and penvoerder, the latest year first. */
const listHoursRows = ({ hours, organisaties }: OrganisatieData) => {
  const years = [...new Set(hours.map(h => h.year))].sort((a, b) => b - a);
  return years.flatMap(year =>
    organisaties.flatMap(({ id, name }) => {
      const own = hours.filter(h => h.year === year && h.organisatieId === id);
      return own.length ? [{ key: `${id}-${year}`, name, year, own }] : [];
    }),
  );
};

const sum = (hours: Hours): number => hours.reduce((total, h) => total + h.perWeek, 0);

const HoursTable = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const cell = (own: Hours) =>
    own.length ? format.number(sum(own)) : <span className="dim">{t('organisatie.hours.noHours')}</span>;
  return (
    <TableScroll label={t('organisatie.hours.caption')}>
      <table>
        <caption className="vh">{t('organisatie.hours.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('organisatie.hours.penvoerder')}</th>
            <th scope="col" className="num">
              {t('organisatie.hours.year')}
            </th>
            {hoursKinds.map(kind => (
              <th key={kind} scope="col" className="num">
                {t(`organisatie.hours.kind.${kind}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('organisatie.hours.together')}
            </th>
          </tr>
        </thead>
        <tbody>
          {listHoursRows(data).map(({ key, name, year, own }) => (
            <tr key={key}>
              <th scope="row">
                <PlanText>{name}</PlanText>
              </th>
              <td className="num">{year}</td>
              {hoursKinds.map(kind => (
                <td key={kind} className="num">
                  {cell(own.filter(h => h.kind === kind))}
                </td>
              ))}
              <td className="num b">{format.number(sum(own))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

export const HoursSection = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  return (
    <Part id="uren" title={t('organisatie.hours.title')} text={t('organisatie.hours.text')}>
      {data.hours.length ? <HoursTable data={data} /> : <p>{t('organisatie.hours.none')}</p>}
    </Part>
  );
};
