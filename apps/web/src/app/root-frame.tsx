import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './root-frame.module.css';
import { useFocusOnNavigate } from './use-focus-on-navigate.ts';

export const RootFrame = () => {
  const { t } = useTranslation();
  useFocusOnNavigate();
  return (
    <>
      <a className={styles.skip} href="#inhoud">
        {t('shell.skip')}
      </a>
      <Outlet />
    </>
  );
};
