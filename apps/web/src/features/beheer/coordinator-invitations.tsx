import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './beheer.module.css';
import type { ListedNetwerk } from './beheer-page.tsx';

export type CoordinatorInvitation = ListedNetwerk['invitations'][number];
/** What a beheerder does with one. */
export type InvitationAct = {
  kind: 'renew' | 'withdraw';
  netwerk: ListedNetwerk;
  invitation: CoordinatorInvitation;
};

type RowProps = {
  invitation: CoordinatorInvitation;
  /** A network that has a coordinator makes its links itself. */
  canRenew: boolean;
  onAct: (kind: InvitationAct['kind']) => void;
};

const InvitationRow = ({ invitation, canRenew, onAct }: RowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, email, expiresAt } = invitation;
  const expired = new Date(expiresAt).getTime() < Date.now();
  return (
    <li id={`uitnodiging-${id}`} className={styles.invitation}>
      <div className={styles.invited}>
        <b>{name}</b>
        <span>{email}</span>
        <span className={expired ? 'warn' : ''}>
          {t(expired ? 'beheer.invitations.expired' : 'beheer.invitations.until', {
            date: format.date(expiresAt),
          })}
        </span>
      </div>
      <div className={styles.actions}>
        {canRenew ? (
          <Button
            size="sm"
            aria-label={t('beheer.invitations.renewOf', { name })}
            data-act="renew"
            onClick={() => onAct('renew')}
          >
            {t('beheer.invitations.renew')}
          </Button>
        ) : null}
        <Button
          size="sm"
          aria-label={t('beheer.invitations.withdrawOf', { name })}
          data-act="withdraw"
          onClick={() => onAct('withdraw')}
        >
          {t('beheer.invitations.withdraw')}
        </Button>
      </div>
    </li>
  );
};

type CoordinatorInvitationsProps = { netwerk: ListedNetwerk; onAct: (act: InvitationAct) => void };

/** Who may become coordinator of a network and did not take up the link yet. Nothing where nobody is. */
export const CoordinatorInvitations = ({ netwerk, onAct }: CoordinatorInvitationsProps) => {
  const { t } = useTranslation();
  if (netwerk.invitations.length === 0) return null;
  return (
    <section aria-labelledby={`uitnodigingen-${netwerk.id}`} className={styles.invitations}>
      <h4 id={`uitnodigingen-${netwerk.id}`}>{t('beheer.invitations.title')}</h4>
      <ul>
        {netwerk.invitations.map(invitation => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            canRenew={!netwerk.hasCoordinator}
            onAct={kind => onAct({ kind, netwerk, invitation })}
          />
        ))}
      </ul>
    </section>
  );
};
