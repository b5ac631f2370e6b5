import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SignInAgain } from '../../components/sign-in-again.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './open-activiteit.module.css';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import { typedFields } from './write-state.ts';

/** How the writing in this card stands with the server, and a way to try again. */
export const CardSaveLine = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { typed, stuck, takenAway, failure, savedAt, conflicts } = edit.state;
  const saved = savedAt ? t('common.savedAt', { time: format.time(savedAt) }) : t('activiteit.save.itself');
  const waiting = conflicts.length > 0 ? t('activiteit.save.waiting', { count: conflicts.length }) : null;
  const working =
    typedFields({ typed }).length > 0 ? t(stuck || takenAway ? 'common.notSaved' : 'common.saving') : saved;
  const words = failure
    ? t('activiteit.save.failed', { reason: t(`error.${failure}`) })
    : (waiting ?? working);
  return (
    <div className={failure || conflicts.length > 0 ? styles.saveWorry : styles.saveLine}>
      <p role={failure ? 'alert' : undefined} className={styles.saveWords}>
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
