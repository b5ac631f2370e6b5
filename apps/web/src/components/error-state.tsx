import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readApiError } from '../lib/api-error.ts';
import { Button } from './button.tsx';
import { errorTitle } from './error-title.ts';
import { Leaf } from './leaf.tsx';
import { RefusedState } from './refused-state.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import styles from './states.module.css';

type ErrorStateProps = {
  error: unknown;
  onRetry?: () => void;
  title?: string;
  actions?: ReactNode;
  /** h1 where it is all there is on the page. */
  heading?: 'h1' | 'h2';
};

/** Any failure as one sentence that says what to do, with a way on and the code for the helpdesk. */
export const ErrorState = (props: ErrorStateProps) => {
  const { error, onRetry, title, actions, heading: Heading = 'h2' } = props;
  const { t } = useTranslation();
  const { code, requestId } = readApiError(error);
  if (code === 'NOT_ALLOWED') return <RefusedState heading={Heading} actions={actions} />;
  return (
    <section className={styles.state} role="alert">
      <Leaf theme={2} tone="soft">
        <IconAlertTriangle size={22} stroke={1.7} />
      </Leaf>
      <Heading tabIndex={-1}>{title ?? t(errorTitle(code))}</Heading>
      <p>{t(`error.${code}`)}</p>
      <div className={styles.actions}>
        {code === 'NOT_SIGNED_IN' ? <SignInAgain /> : null}
        {onRetry && code !== 'NOT_SIGNED_IN' ? (
          <Button onClick={onRetry}>{t('common.action.retry')}</Button>
        ) : null}
        {actions}
      </div>
      {requestId ? <p className={styles.id}>{t('common.requestId', { id: requestId })}</p> : null}
    </section>
  );
};
