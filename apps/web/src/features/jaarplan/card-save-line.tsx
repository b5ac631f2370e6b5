import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SignInAgain } from '../../components/sign-in-again.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './open-activiteit.module.css';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';

/** How the writing in this card stands with the server, and a way to try again. */
export const CardSaveLine = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { busy, failure, savedAt, conflicts } = edit.state;
  const words = failure
    ? t('activiteit.save.failed', { reason: t(`error.${failure}`) })
    : busy
      ? t('common.saving')
      : conflicts.length > 0
        ? t('activiteit.save.waiting', { count: conflicts.length })
        : savedAt
          ? t('common.savedAt', { time: format.time(savedAt) })
          : t('activiteit.save.itself');
  return (
    <div className={failure || conflicts.length > 0 ? styles.saveWorry : styles.saveLine}>
      <p role="status" className="grow">
        {words}
      </p>
      {failure === 'NOT_SIGNED_IN' ? <SignInAgain /> : null}
      {failure && failure !== 'NOT_SIGNED_IN' ? (
        <Button size="sm" onClick={edit.flush}>
          {t('common.action.retry')}
        </Button>
      ) : null}
    </div>
  );
};
