import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from './link-button.tsx';

/** To the sign-in page and back to where one was. */
export const SignInAgain = () => {
  const { t } = useTranslation();
  const { href } = useLocation();
  return (
    <LinkButton to="/inloggen" search={{ naar: href }} variant="primary">
      {t('sessie.signIn.submit')}
    </LinkButton>
  );
};
