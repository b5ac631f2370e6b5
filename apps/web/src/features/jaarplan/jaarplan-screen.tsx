import { hasPermission } from '@speerpunt/domain/access/permissions';
import { mayReportProgress } from '@speerpunt/domain/activiteit/may-report-progress';
import { isRunning, isWritable } from '@speerpunt/domain/plan/plan';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { getMoney } from './activiteit-money.ts';
import { DraftBand } from './draft-band.tsx';
import styles from './jaarplan.module.css';
import { JaarplanContext, type JaarplanScope } from './jaarplan-context.ts';
import { JaarplanDocument } from './jaarplan-document.tsx';
import { JaarplanInspector } from './jaarplan-inspector.tsx';
import { type Jaarplan, listNames } from './jaarplan-view.ts';
import { PageSaveNote } from './save-note.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useWriter } from './use-writer.ts';

const HistoryDrawer = lazy(() =>
  import('./history-drawer.tsx').then(module => ({ default: module.HistoryDrawer })),
);

const route = getRouteApi('/app/$netwerk/jaarplan/$jaar');

/** An address of an activity opens that activity. */
const activiteitOfHash = (hash: string): string | null => /^activiteit-(.+)$/.exec(hash)?.[1] ?? null;

const useScope = (plan: Jaarplan, open: JaarplanScope['open'], showHistory: JaarplanScope['showHistory']) => {
  const { slug, role } = useNetwerk();
  const writer = useWriter(plan, slug);
  return useMemo((): JaarplanScope => {
    const { state } = plan.plan;
    const running = isRunning(state);
    const speerpunten = plan.speerpunten.map(({ id, title }) => ({ id, name: title }));
    return {
      netwerk: slug,
      year: plan.plan.firstYear,
      plan,
      names: listNames([...plan.gremia, ...plan.organisaties, ...speerpunten, ...plan.terms]),
      people: listNames(plan.people.map(({ userId, name }) => ({ id: userId, name }))),
      money: getMoney(plan),
      mayWrite: isWritable(state) && hasPermission(role, 'activiteit.write'),
      mayReport: activiteitGremiumIds =>
        running && mayReportProgress({ role, ownGremiumIds: plan.ownGremiumIds, activiteitGremiumIds }),
      writer,
      open,
      showHistory,
    };
  }, [plan, slug, role, writer, open, showHistory]);
};

const JaarplanHeader = ({ scope }: { scope: JaarplanScope }) => {
  const { t } = useTranslation();
  const { slug, name } = useNetwerk();
  const { plan } = scope.plan;
  const title = t('jaarplan.title', { year: plan.firstYear });
  // 'Jaarplan 2026: Op stroom' under the title 'Jaarplan 2026' says only what is new.
  const own = plan.title.startsWith(title)
    ? plan.title.slice(title.length).replace(/^[:\s]+/, '')
    : plan.title;
  const words = [own, plan.subtitle].filter(Boolean).join('. ');
  return (
    <div className={styles.top}>
      <PageHeader
        title={title}
        place={name}
        crumbs={[
          {
            key: 'netwerk',
            node: (
              <Link to="/app/$netwerk" params={{ netwerk: slug }} search={{ jaar: plan.firstYear }}>
                {name}
              </Link>
            ),
          },
          { key: 'plan', node: title },
        ]}
        state={
          <>
            <StateBadge tone={plan.state}>
              {t(`plan.state.${plan.state}`)}
              {plan.planVersion > 1 ? `, ${t('jaarplan.version', { version: plan.planVersion })}` : null}
            </StateBadge>
            {words ? <span lang="nl">{words}</span> : null}
            {plan.division === 'functie' ? <span>{t('jaarplan.byFunctie')}</span> : null}
          </>
        }
        note={<PageSaveNote />}
      />
    </div>
  );
};

export const JaarplanScreen = ({ plan }: { plan: Jaarplan }) => {
  const { t } = useTranslation();
  const { sorteer } = route.useSearch();
  const [openId, setOpenId] = useState<string | null>(null);
  const [history, setHistory] = useState<{ id: string; opened: boolean } | null>(null);
  const open = useCallback((id: string | null) => setOpenId(id), []);
  const showHistory = useCallback((id: string) => setHistory({ id, opened: true }), []);
  const scope = useScope(plan, open, showHistory);
  useHashTarget(true, hash => {
    const id = activiteitOfHash(hash);
    if (id) setOpenId(id);
  });
  const opened = plan.activiteiten.find(activiteit => activiteit.id === openId);
  const label = opened ? t('jaarplan.inspector.activiteit') : t('jaarplan.inspector.plan');
  const order = sorteer ?? 'plan';
  return (
    <JaarplanContext value={scope}>
      <PageLayout
        inspector={{
          label,
          openLabel: t('jaarplan.inspector.open'),
          content: <JaarplanInspector activiteit={opened} />,
        }}
      >
        <JaarplanHeader scope={scope} />
        {scope.mayWrite ? <DraftBand /> : null}
        <JaarplanDocument order={order} openId={openId} />
      </PageLayout>
      <UnsavedGuard writer={scope.writer} />
      {history ? (
        <Suspense>
          <HistoryDrawer
            activiteitId={history.id}
            opened={history.opened}
            onClose={() => setHistory({ ...history, opened: false })}
          />
        </Suspense>
      ) : null}
    </JaarplanContext>
  );
};
