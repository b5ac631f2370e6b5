import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../components/error-state.tsx';
import { errorTitle } from '../components/error-title.ts';
import { LinkButton } from '../components/link-button.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { readApiError } from '../lib/api-error.ts';
import { usePageTitle } from '../lib/page-title.ts';

export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  usePageTitle(t(errorTitle(readApiError(error).code)));
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <PageLayout>
      <ErrorState
        error={error}
        onRetry={retry}
        heading="h1"
        actions={<LinkButton to="/app">{t('common.state.notFoundBack')}</LinkButton>}
      />
    </PageLayout>
  );
};
