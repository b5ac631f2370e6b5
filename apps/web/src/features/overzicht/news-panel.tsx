import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../components/avatar.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { daysAgo } from './describe-moment.ts';
import { listNews, type NewsItem } from './news.ts';
import styles from './news-panel.module.css';
import type { JaarOverzicht } from './overzicht.ts';

const Moment = ({ at }: { at: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = daysAgo(new Date(at), new Date());
  const words =
    days === 0
      ? t('netwerk.news.today', { time: format.time(at) })
      : days === 1
        ? t('netwerk.news.yesterday', { time: format.time(at) })
        : format.dateTime(at);
  return (
    <time dateTime={at} className={styles.moment}>
      {words}
    </time>
  );
};

const News = ({ item, year }: { item: NewsItem; year: number }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const who = item.who ?? t('netwerk.news.someone');
  return (
    <li>
      <Avatar name={who} size="sm" shape="leaf" />
      <div className="grow">
        <b>{who}</b> {t(`netwerk.news.action.${item.action}`)}{' '}
        {item.activiteitId ? (
          <Link
            to="/app/$netwerk/jaarplan/$jaar"
            params={{ netwerk: slug, jaar: year }}
            hash={`activiteit-${item.activiteitId}`}
          >
            <PlanText>{item.title}</PlanText>
          </Link>
        ) : item.title ? (
          <PlanText>{item.title}</PlanText>
        ) : (
          t('netwerk.news.thing')
        )}
        <Moment at={item.at} />
      </div>
    </li>
  );
};

/** What others did in this plan, never one's own work. */
export const NewsPanel = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t } = useTranslation();
  const news = listNews(overzicht);
  return (
    <section>
      <h2>{t('netwerk.news.title')}</h2>
      {news.length ? (
        <ul className={styles.news}>
          {news.map(item => (
            <News key={item.id} item={item} year={overzicht.plan.firstYear} />
          ))}
        </ul>
      ) : (
        <p className="s15 dim">{t('netwerk.news.empty')}</p>
      )}
    </section>
  );
};
