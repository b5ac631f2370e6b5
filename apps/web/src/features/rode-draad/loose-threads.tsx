import { IconAlertTriangle, IconInfoCircle, IconLinkOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './loose-threads.module.css';
import type { Thread } from './thread.ts';

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

const LooseActiviteiten = ({ thread }: { thread: Thread }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  if (thread.looseCount === 0) return null;
  return (
    <section className={styles.loose}>
      <h3>
        <IconLinkOff {...icon} />
        {t('rode-draad.loose.activiteiten', { count: thread.looseCount })}
      </h3>
      {thread.gaps.activiteiten.map(group => (
        <div key={group.id} className={themeClass(group.color)}>
          <h4 lang="nl">{group.title}</h4>
          <ul>
            {group.activiteiten.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to="/app/$netwerk/jaarplan/$jaar"
                  params={{ netwerk: slug, jaar: thread.year }}
                  hash={`activiteit-${id}`}
                >
                  <PlanText>{title}</PlanText>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const UnservedSpeerpunten = ({ thread }: { thread: Thread }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const { speerpunten } = thread.gaps;
  if (speerpunten.length === 0) return null;
  return (
    <section className={styles.loose}>
      <h3 className="warn">
        <IconAlertTriangle {...icon} />
        {t('rode-draad.loose.speerpunten', { count: speerpunten.length })}
      </h3>
      <ul>
        {speerpunten.map(({ id, title, color }) => (
          <li key={id} className={themeClass(color)}>
            <Link
              to="/app/$netwerk/rode-draad/$jaar"
              params={{ netwerk: slug, jaar: thread.year }}
              hash={`speerpunt-${id}`}
            >
              <PlanText>{title}</PlanText>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The gaps of the year from both sides: activities without speerpunt, speerpunten without activity. */
export const LooseThreads = ({ thread }: { thread: Thread }) => {
  const { t } = useTranslation();
  const { year, hasJaarplan, looseCount, gaps } = thread;
  const none = looseCount + gaps.speerpunten.length === 0;
  return (
    <>
      <section>
        <h2>{t('rode-draad.loose.title', { year })}</h2>
        <p className="s15 dim">
          {hasJaarplan
            ? none
              ? t('rode-draad.loose.none')
              : t('rode-draad.loose.intro')
            : t('rode-draad.loose.noJaarplan', { year })}
        </p>
      </section>
      <LooseActiviteiten thread={thread} />
      <UnservedSpeerpunten thread={thread} />
      {hasJaarplan && !none ? (
        <section>
          <p className={`s15 dim ${styles.note}`}>
            <IconInfoCircle {...icon} />
            {t('rode-draad.loose.note')}
          </p>
        </section>
      ) : null}
    </>
  );
};
