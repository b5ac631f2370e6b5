import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import styles from './beheer.module.css';
import { CreateNetwerkForm } from './create-netwerk-form.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { InviteCoordinatorForm } from './invite-coordinator-form.tsx';
import { MadeLink } from './made-link.tsx';
import { NetwerkList } from './netwerk-list.tsx';
import { useBeheerActs } from './use-beheer-acts.ts';

export type ListedNetwerk = ApiOutput['beheer']['listNetwerken'][number];

type OpenPartProps = Pick<ReturnType<typeof useBeheerActs>, 'act' | 'onMade' | 'close'>;

const OpenPart = ({ act, onMade, close }: OpenPartProps) => {
  switch (act.kind) {
    case 'create':
      return <CreateNetwerkForm onMade={onMade} onCancel={close} />;
    case 'invite':
      return (
        <InviteCoordinatorForm key={act.netwerk.id} netwerk={act.netwerk} onMade={onMade} onCancel={close} />
      );
    case 'made':
      return <MadeLink key={act.made.link} made={act.made} onClose={close} />;
    default:
      return null;
  }
};

/** Networks and who may become their coordinator. A beheerder sees no plan, and the page says so. */
export const BeheerPage = () => {
  const { t } = useTranslation();
  const query = useQuery(trpc.beheer.listNetwerken.queryOptions({}));
  const { act, open, close, onMade, asking, ask, onRenewed, stopAsking } = useBeheerActs();
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
        <OpenPart act={act} onMade={onMade} close={close} />
        <QueryStates query={query}>
          {rows =>
            rows.length === 0 ? (
              <EmptyState title={t('beheer.list.emptyTitle')}>{t('beheer.list.emptyText')}</EmptyState>
            ) : (
              <NetwerkList
                netwerken={rows}
                onInvite={netwerk => open({ kind: 'invite', netwerk })}
                onAct={ask}
              />
            )
          }
        </QueryStates>
        {asking ? (
          <InvitationDialog
            act={asking}
            onClose={() => stopAsking({ kept: true })}
            onWithdrawn={() => stopAsking({ kept: false })}
            onRenewed={onRenewed}
          />
        ) : null}
      </div>
    </PageLayout>
  );
};
