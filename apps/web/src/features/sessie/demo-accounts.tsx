import { IconArrowRight } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../components/avatar.tsx';
import type { Sessie } from '../../lib/sessie.ts';
import styles from './demo-accounts.module.css';

type Demo = NonNullable<Sessie['demo']>;
type DemoAccountsProps = { demo: Demo; busyEmail: string | null; onChoose: (email: string) => void };

/** What the role does, so that a visitor chooses by task; a role we have no words for shows as it is. */
const describe = (t: TFunction, { role, netwerk }: Demo['accounts'][number]): string => {
  const place = { netwerk: netwerk ?? '' };
  switch (role) {
    case 'coordinator':
      return t('sessie.demoRole.coordinator', place);
    case 'bestuur':
      return t('sessie.demoRole.bestuur', place);
    case 'werkgroep':
      return t('sessie.demoRole.werkgroep', place);
    case 'lezer':
      return t('sessie.demoRole.lezer', place);
    case 'vnpz':
      return t('sessie.demoRole.vnpz');
    case 'beheerder':
      return t('sessie.demoRole.beheerder');
    default:
      return [role, netwerk].filter(Boolean).join(', ');
  }
};

/** Each account is one button that signs in at once. Only there where the server offers a demonstration. */
export const DemoAccounts = ({ demo, busyEmail, onChoose }: DemoAccountsProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('sessie.signIn.demoTitle')}</h2>
      <p className="s15 dim">{t('sessie.signIn.demoText')}</p>
      <ul className={styles.list}>
        {demo.accounts.map(account => (
          <li key={account.email}>
            <button
              type="button"
              className={styles.account}
              aria-busy={busyEmail === account.email || undefined}
              aria-disabled={busyEmail !== null || undefined}
              onClick={() => (busyEmail === null ? onChoose(account.email) : undefined)}
            >
              <Avatar name={account.name} size="lg" shape="leaf" />
              <span className="grow">
                <b>{account.name}</b>
                <small>{describe(t, account)}</small>
              </span>
              <IconArrowRight size={20} stroke={1.7} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
