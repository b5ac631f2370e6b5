import { gremiumKinds } from '@speerpunt/domain/organisatie/organisatie';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './organisatie.module.css';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';

export const GremiaSection = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const groups = gremiumKinds
    .map(kind => ({ kind, items: data.gremia.filter(gremium => gremium.kind === kind) }))
    .filter(group => group.items.length > 0);
  return (
    <Part id="gremia" title={t('organisatie.gremia.title')} text={t('organisatie.gremia.text')}>
      {groups.length === 0 ? <p>{t('organisatie.gremia.none')}</p> : null}
      <div className={styles.groups}>
        {groups.map(({ kind, items }) => (
          <section key={kind} aria-labelledby={`gremia-${kind}`} className={`panel ${styles.group}`}>
            <h3 id={`gremia-${kind}`}>{t(`organisatie.gremia.kind.${kind}`)}</h3>
            <ul>
              {items.map(({ id, name }) => (
                <li key={id} id={`gremium-${id}`}>
                  <PlanText>{name}</PlanText>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
  );
};
