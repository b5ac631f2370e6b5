import { moneyKinds } from '@speerpunt/domain/begroting/begroting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import styles from './begroting-inspector.module.css';
import type { InspectorSectionProps } from './begroting-inspector.tsx';

/** How much of the whole is programme and how much is not. The bars repeat the figures beside them. */
export const MoneyKindsSection = ({ computed }: InspectorSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (cent: number): number => (computed.totalCent ? cent / computed.totalCent : 0);
  return (
    <section aria-labelledby="money-kinds-title">
      <h2 id="money-kinds-title">{t('begroting.moneyKinds.title')}</h2>
      <table className={styles.kinds} aria-labelledby="money-kinds-title">
        <thead className="vh">
          <tr>
            <th scope="col">{t('begroting.moneyKinds.kind')}</th>
            <th scope="col">{t('begroting.moneyKinds.amount')}</th>
            <th scope="col">{t('begroting.moneyKinds.share')}</th>
          </tr>
        </thead>
        <tbody>
          {moneyKinds.map(kind => {
            const cent = computed.moneyKinds[kind];
            return (
              <tr key={kind}>
                <th scope="row">
                  <span className={styles.capital}>{t(`begroting.moneyKind.${kind}`)}</span>
                  <span className={styles.track} aria-hidden="true">
                    <i style={{ width: `${share(cent) * 100}%` }} />
                  </span>
                </th>
                <td>{format.money(cent)}</td>
                <td>
                  {t('begroting.moneyKinds.percent', {
                    number: format.number(Math.round(share(cent) * 100)),
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.small}>{t('begroting.moneyKinds.explain')}</p>
    </section>
  );
};
