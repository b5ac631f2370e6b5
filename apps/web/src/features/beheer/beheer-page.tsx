import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import styles from './beheer.module.css';
import { CreateNetwerkForm } from './create-netwerk-form.tsx';
import { InviteCoordinatorForm } from './invite-coordinator-form.tsx';
import { type Made, MadeLink } from './made-link.tsx';
import { NetwerkList } from './netwerk-list.tsx';

export type ListedNetwerk = ApiOutput['beheer']['listNetwerken'][number];

type Act =
  | { kind: 'none' }
  | { kind: 'create' }
  | { kind: 'invite'; netwerk: ListedNetwerk }
  | { kind: 'made'; made: Made };

/** Networks and their first coordinators. A beheerder sees no plan, and the page says so. */
export const BeheerPage = () => {
  const { t } = useTranslation();
  const query = useQuery(trpc.beheer.listNetwerken.queryOptions({}));
  const [act, setAct] = useState<Act>({ kind: 'none' });
  const opener = useRef<HTMLElement | null>(null);

  const open = (next: Act) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAct(next);
  };
  const close = () => {
    setAct({ kind: 'none' });
    requestAnimationFrame(() => opener.current?.focus());
  };
  const onMade = (made: Made) => setAct({ kind: 'made', made });

  return (
    <PageLayout>
      <PageHeader
        title={t('beheer.title')}
        actions={
          <Button
            variant="primary"
            icon={<IconPlus size={19} stroke={1.7} aria-hidden="true" />}
            onClick={() => open({ kind: 'create' })}
          >
            {t('beheer.create.open')}
          </Button>
        }
      >
        <p className={styles.intro}>{t('beheer.noPlans')}</p>
      </PageHeader>
      <div className={styles.content}>
        {act.kind === 'create' ? <CreateNetwerkForm onMade={onMade} onCancel={close} /> : null}
        {act.kind === 'invite' ? (
          <InviteCoordinatorForm
            key={act.netwerk.id}
            netwerk={act.netwerk}
            onMade={onMade}
            onCancel={close}
          />
        ) : null}
        {act.kind === 'made' ? <MadeLink made={act.made} onClose={close} /> : null}
        <QueryStates query={query}>
          {rows =>
            rows.length === 0 ? (
              <EmptyState title={t('beheer.list.emptyTitle')}>{t('beheer.list.emptyText')}</EmptyState>
            ) : (
              <NetwerkList netwerken={rows} onInvite={netwerk => open({ kind: 'invite', netwerk })} />
            )
          }
        </QueryStates>
      </div>
    </PageLayout>
  );
};
