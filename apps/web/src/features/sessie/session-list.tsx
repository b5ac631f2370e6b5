import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { showToast } from '../../components/toast-store.ts';
import { readApiError } from '../../lib/api-error.ts';
import { useFormat } from '../../lib/format.ts';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import styles from './account-page.module.css';
import { describeDevice } from './describe-device.ts';

type Session = ApiOutput['sessie']['listSessions'][number];

const useDeviceName = (): ((session: Session) => string) => {
  const { t } = useTranslation();
  return ({ userAgent }) => {
    const device = describeDevice(userAgent);
    return device ? t('sessie.account.deviceOn', device) : t('sessie.account.unknownDevice');
  };
};

const useRevoke = () => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const nameOf = useDeviceName();
  const revoke = useMutation(trpc.sessie.revoke.mutationOptions());
  const run = async (session: Session) => {
    try {
      await revoke.mutateAsync({ id: session.id });
      showToast({ message: t('sessie.account.revoked', { device: nameOf(session) }) });
    } catch (error) {
      showToast({ message: t(`error.${readApiError(error).code}`), tone: 'warn' });
    }
    await queryClient.invalidateQueries(trpc.sessie.listSessions.queryFilter());
  };
  return { run, busyId: revoke.isPending ? revoke.variables.id : null };
};

/** Where one is signed in. The session in use is ended by signing out, not from here. */
export const SessionList = ({ sessions }: { sessions: readonly Session[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useDeviceName();
  const { run, busyId } = useRevoke();
  if (sessions.length === 0) return <p>{t('sessie.account.sessionsEmpty')}</p>;
  return (
    <ul className={`panel ${styles.list}`}>
      {sessions.map(session => (
        <li key={session.id}>
          <div>
            <b>{nameOf(session)}</b>{' '}
            {session.current ? <StateBadge tone="good">{t('sessie.account.thisDevice')}</StateBadge> : null}
            <small>
              {t('sessie.account.since', { date: format.date(session.createdAt) })},{' '}
              {t('sessie.account.expires', { date: format.date(session.expiresAt) })}
            </small>
          </div>
          {session.current ? null : (
            <Button
              size="sm"
              busy={busyId === session.id}
              aria-label={t('sessie.account.revokeLabel', { device: nameOf(session) })}
              onClick={() => void run(session)}
            >
              {t('sessie.account.revoke')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
