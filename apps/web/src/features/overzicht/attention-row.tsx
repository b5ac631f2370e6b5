import {
  IconCalculator,
  IconCalendarExclamation,
  IconCalendarOff,
  IconCalendarQuestion,
  IconChevronRight,
  IconLinkOff,
  IconRoute,
  IconUserQuestion,
} from '@tabler/icons-react';
import { Link, type LinkProps, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import type { AttentionPoint } from './attention.ts';
import styles from './attention-list.module.css';
import { PointDetail, PointTitle } from './attention-words.tsx';

const icon = { size: 22, stroke: 1.7 } as const;

/** Picture and tint by kind: clay for what is wrong, honey for what is missing, petrol for the thread. */
const looks: Record<AttentionPoint['kind'], { icon: ReactNode; theme: number }> = {
  overdue: { icon: <IconCalendarExclamation {...icon} />, theme: 2 },
  money: { icon: <IconCalculator {...icon} />, theme: 2 },
  moneyMore: { icon: <IconCalculator {...icon} />, theme: 2 },
  unread: { icon: <IconCalendarQuestion {...icon} />, theme: 4 },
  wanneer: { icon: <IconCalendarOff {...icon} />, theme: 4 },
  wie: { icon: <IconUserQuestion {...icon} />, theme: 4 },
  speerpunt: { icon: <IconLinkOff {...icon} />, theme: 0 },
  thread: { icon: <IconRoute {...icon} />, theme: 0 },
};

const linkOf = (point: AttentionPoint, netwerk: string, year: number): LinkProps => {
  const params = { netwerk, jaar: year };
  if (point.kind === 'money' || point.kind === 'moneyMore') {
    const line = point.kind === 'money' && point.id && point.scope === 'line';
    const hash = line ? `kostenpost-${point.id}` : undefined;
    return linkOptions({ to: '/app/$netwerk/begroting/$jaar', params, hash });
  }
  if (point.kind === 'thread') {
    const hash = `speerpunt-${point.firstId}`;
    return linkOptions({ to: '/app/$netwerk/rode-draad/$jaar', params, hash });
  }
  return linkOptions({ to: '/app/$netwerk/jaarplan/$jaar', params, hash: `activiteit-${point.firstId}` });
};

type AttentionRowProps = {
  point: AttentionPoint;
  netwerk: string;
  year: number;
  mayFill: boolean;
  closed: boolean;
};

/** One point as one link: what it is, where it is, and what to do there. */
export const AttentionRow = ({ point, netwerk, year, mayFill, closed }: AttentionRowProps) => {
  const { t } = useTranslation();
  const look = looks[point.kind];
  const isGap = ['unread', 'wanneer', 'wie', 'speerpunt'].includes(point.kind);
  const go =
    point.kind === 'thread'
      ? t('netwerk.attention.go.thread')
      : point.kind === 'money' || point.kind === 'moneyMore'
        ? t('netwerk.attention.go.money')
        : mayFill && isGap
          ? t('netwerk.attention.go.fill')
          : t('netwerk.attention.go.look');
  return (
    <Link {...linkOf(point, netwerk, year)} className={styles.row}>
      <Leaf theme={look.theme} tone="soft">
        {look.icon}
      </Leaf>
      <span className="grow">
        <b>
          <PointTitle point={point} year={year} closed={closed} />
        </b>
        <span className={styles.detail}>
          <PointDetail point={point} />
        </span>
      </span>
      <span className={styles.go}>
        <span>{go}</span>
        <IconChevronRight size={18} stroke={1.7} aria-hidden="true" />
      </span>
    </Link>
  );
};
