import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './beheer.module.css';
import type { ListedNetwerk } from './beheer-page.tsx';
import { CoordinatorInvitations, type InvitationAct } from './coordinator-invitations.tsx';

type NetwerkListProps = {
  netwerken: readonly ListedNetwerk[];
  onInvite: (netwerk: ListedNetwerk) => void;
  onAct: (act: InvitationAct) => void;
};

type NetwerkRowProps = { netwerk: ListedNetwerk; onInvite: () => void; onAct: (act: InvitationAct) => void };

const NetwerkRow = ({ netwerk, onInvite, onAct }: NetwerkRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, slug, consortium, fictional, createdAt, hasCoordinator } = netwerk;
  return (
    <li id={`netwerk-${id}`}>
      <div className={styles.name}>
        <div className="row wrap">
          <h3>
            <PlanText>{name}</PlanText>
          </h3>
          {fictional ? <StateBadge tone="plain">{t('beheer.list.fictional')}</StateBadge> : null}
        </div>
        <dl>
          <div>
            <dt>{t('beheer.list.address')}</dt>
            <dd>/app/{slug}</dd>
          </div>
          <div>
            <dt>{t('beheer.list.consortium')}</dt>
            <dd>{consortium ? <PlanText>{consortium}</PlanText> : t('beheer.list.unknown')}</dd>
          </div>
          <div>
            <dt>{t('beheer.list.since')}</dt>
            <dd>{format.date(createdAt)}</dd>
          </div>
        </dl>
      </div>
      {hasCoordinator ? (
        <p className={styles.taken}>{t('beheer.list.hasCoordinator')}</p>
      ) : (
        <Button
          size="sm"
          icon={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
          aria-label={`${t('beheer.list.invite')}: ${name}`}
          onClick={onInvite}
        >
          {t('beheer.list.invite')}
        </Button>
      )}
      <CoordinatorInvitations netwerk={netwerk} onAct={onAct} />
    </li>
  );
};

export const NetwerkList = ({ netwerken, onInvite, onAct }: NetwerkListProps) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="netwerken-title" className={styles.section}>
      <h2 id="netwerken-title" tabIndex={-1}>
        {t('beheer.list.title', { count: netwerken.length })}
      </h2>
      <ul className={`panel ${styles.list}`}>
        {netwerken.map(netwerk => (
          <NetwerkRow key={netwerk.id} netwerk={netwerk} onInvite={() => onInvite(netwerk)} onAct={onAct} />
        ))}
      </ul>
    </section>
  );
};
