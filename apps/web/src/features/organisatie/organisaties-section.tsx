import { type OrganisatieKind, organisatieKinds } from '@speerpunt/domain/organisatie/organisatie';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './organisatie.module.css';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';

type OrganisatieItemProps = { organisatie: OrganisatieData['organisaties'][number]; under: OrganisatieKind };

const OrganisatieItem = ({ organisatie, under }: OrganisatieItemProps) => {
  const { t } = useTranslation();
  const { id, name, kinds, website } = organisatie;
  const others = organisatieKinds
    .filter(kind => kind !== under && kinds.includes(kind))
    .map(kind => t(`organisatie.organisaties.kindOne.${kind}`));
  // An organisation stands in more than one list; only its first place carries the address.
  const first = organisatieKinds.find(kind => kinds.includes(kind)) === under;
  return (
    <li id={first ? `organisatie-${id}` : undefined}>
      {website ? (
        <a href={website} rel="noreferrer" lang="nl">
          {name}
        </a>
      ) : (
        <PlanText>{name}</PlanText>
      )}
      {others.length ? (
        <span className="dim s15"> {t('organisatie.organisaties.also', { kinds: others.join(', ') })}</span>
      ) : null}
    </li>
  );
};

export const OrganisatiesSection = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const groups = organisatieKinds
    .map(kind => ({ kind, items: data.organisaties.filter(o => o.kinds.includes(kind)) }))
    .filter(group => group.items.length > 0);
  return (
    <Part
      id="organisaties"
      title={t('organisatie.organisaties.title')}
      text={t('organisatie.organisaties.text')}
    >
      {groups.length === 0 ? <p>{t('organisatie.organisaties.none')}</p> : null}
      <div className={styles.groups}>
        {groups.map(({ kind, items }) => (
          <section key={kind} aria-labelledby={`organisaties-${kind}`} className={`panel ${styles.group}`}>
            <h3 id={`organisaties-${kind}`}>
              {t(`organisatie.organisaties.kind.${kind}`)} <span className="dim">{items.length}</span>
            </h3>
            <ul>
              {items.map(organisatie => (
                <OrganisatieItem key={organisatie.id} organisatie={organisatie} under={kind} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
  );
};
