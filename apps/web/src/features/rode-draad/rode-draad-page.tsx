import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { looptijdSlug } from '../../lib/looptijd.ts';
import { findMeerjarenplan, useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { LooseThreads } from './loose-threads.tsx';
import { NoMeerjarenplan } from './no-meerjarenplan.tsx';
import styles from './rode-draad-page.module.css';
import type { OpenRows } from './row-toggle.tsx';
import { buildThread, type RodeDraad, type Thread } from './thread.ts';
import { ThreadList } from './thread-list.tsx';
import { ThreadSums } from './thread-sums.tsx';
import { ThreadTable } from './thread-table.tsx';

const route = getRouteApi('/app/$netwerk/rode-draad/$jaar');

const useOpenRows = (): OpenRows => {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const set = (id: string, open: boolean) =>
    setOpened(before => {
      const next = new Set(before);
      if (open) next.add(id);
      else next.delete(id);
      return next;
    });
  useHashTarget(true, hash => set(hash.replace(/^speerpunt-/, ''), true));
  return { isOpen: id => opened.has(id), toggle: id => set(id, !opened.has(id)) };
};

const ThreadHeader = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const netwerk = useNetwerk();
  const meerjarenplan = findMeerjarenplan(netwerk, year);
  const way = meerjarenplan ? (
    <Link
      to="/app/$netwerk/meerjarenplan/$looptijd"
      params={{ netwerk: netwerk.slug, looptijd: looptijdSlug(meerjarenplan) }}
      search={{ jaar: year }}
    >
      {t('rode-draad.meerjarenplan', { first: meerjarenplan.firstYear, last: meerjarenplan.lastYear })}
    </Link>
  ) : null;
  const title = t('rode-draad.title', { year });
  const crumbs = [
    { key: 'meerjarenplan', node: way },
    { key: 'rode-draad', node: title },
  ];
  return (
    <PageHeader
      title={title}
      place={netwerk.name}
      crumbs={way ? crumbs : undefined}
      note={t('rode-draad.intro')}
    />
  );
};

const ThreadView = ({ thread }: { thread: Thread }) => {
  const { t } = useTranslation();
  const open = useOpenRows();
  const asTable = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const { year, hasJaarplan, columns } = thread;
  return (
    <>
      {hasJaarplan ? (
        <ThreadSums thread={thread} />
      ) : (
        <p className={styles.note}>
          {columns.some(column => column.jaarplan)
            ? t('rode-draad.empty.noJaarplan', { year })
            : t('rode-draad.empty.noJaarplannen')}
        </p>
      )}
      {asTable ? <ThreadTable thread={thread} open={open} /> : <ThreadList thread={thread} open={open} />}
    </>
  );
};

const NoSpeerpunten = ({ data }: { data: RodeDraad }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  return (
    <EmptyState
      title={t('rode-draad.empty.noSpeerpuntenTitle')}
      actions={
        <LinkButton
          to="/app/$netwerk/meerjarenplan/$looptijd"
          params={{ netwerk: slug, looptijd: looptijdSlug(data.meerjarenplan) }}
        >
          {t('rode-draad.empty.toMeerjarenplan')}
        </LinkButton>
      }
    >
      <p>{t('rode-draad.empty.noSpeerpunten')}</p>
    </EmptyState>
  );
};

/** Speerpunt × year: how dense the thread is from plan to activity, and where it breaks. */
export const RodeDraadPage = () => {
  const { t } = useTranslation();
  const { jaar } = route.useParams();
  const netwerk = useNetwerk();
  const hasMeerjarenplan = findMeerjarenplan(netwerk, jaar) !== undefined;
  const options = trpc.rodeDraad.get.queryOptions({ netwerk: netwerk.slug, year: jaar });
  const query = useQuery({ ...options, enabled: hasMeerjarenplan });
  const thread = useMemo(() => (query.data ? buildThread(query.data, jaar) : null), [query.data, jaar]);
  // The table needs the room: on narrower screens the loose threads stand under it, not in a drawer that hides them.
  const wide = useMediaQuery('(min-width: 87.5em)', true, { getInitialValueInEffect: false });
  const loose = thread?.speerpuntCount && thread.hasJaarplan ? <LooseThreads thread={thread} /> : null;
  return (
    <PageLayout
      inspector={wide && loose ? { label: t('rode-draad.loose.label'), content: loose } : undefined}
    >
      <ThreadHeader year={jaar} />
      {hasMeerjarenplan ? (
        <QueryStates query={query} lines={10}>
          {data =>
            thread?.speerpuntCount ? (
              <ThreadView key={data.meerjarenplan.id} thread={thread} />
            ) : (
              <NoSpeerpunten data={data} />
            )
          }
        </QueryStates>
      ) : (
        <NoMeerjarenplan year={jaar} />
      )}
      {!wide && loose ? <div className={styles.loose}>{loose}</div> : null}
    </PageLayout>
  );
};
