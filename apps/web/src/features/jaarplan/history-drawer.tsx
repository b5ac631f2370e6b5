import { Drawer } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../components/avatar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { useOpenedLater } from '../../components/use-opened-later.ts';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { type Change, describeChange } from './describe-change.ts';
import styles from './history.module.css';
import { HistoryDetail } from './history-detail.tsx';
import { useJaarplan } from './jaarplan-context.ts';

type ListProps = { changes: readonly Change[]; current: Change; onChoose: (id: string) => void };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const ChangeList = ({ changes, current, onChoose }: ListProps) => {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { people, plan } = useJaarplan();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex(button => button.matches(':focus'));
    event.preventDefault();
    buttons[at + step]?.focus();
  };
  return (
    <ol className={styles.list} onKeyDown={onKeyDown} aria-label={t('history.list')}>
      {changes.map(change => {
        const known = people.get(change.userId) ?? t('activiteit.someone');
        return (
          <li key={change.id}>
            <button type="button" aria-pressed={change.id === current.id} onClick={() => onChoose(change.id)}>
              <Avatar name={known} />
              <span>
                <b>{capital(describeChange(change, t, i18n.language))}</b>
                <small>
                  {change.userId === plan.userId ? t('common.you') : known}, {format.dateTime(change.at)}
                </small>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};

const Changes = ({ activiteitId, changes }: { activiteitId: string; changes: readonly Change[] }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const current = changes.find(change => change.id === chosen) ?? changes[0];
  if (!current)
    return (
      <div className={styles.empty}>
        <EmptyState title={t('history.none')}>{t('history.noneText')}</EmptyState>
      </div>
    );
  const choose = (id: string) => {
    setChosen(id);
    // In one column what happened stands below the list.
    if (window.innerWidth < 760) detail.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className={styles.columns}>
      <ChangeList changes={changes} current={current} onChoose={choose} />
      <div ref={detail} className={styles.detail} aria-live="polite">
        <HistoryDetail
          key={current.id}
          activiteitId={activiteitId}
          change={current}
          latest={current === changes[0]}
        />
      </div>
    </div>
  );
};

type HistoryDrawerProps = { activiteitId: string; opened: boolean; onClose: () => void };

/** All that happened to one activity: left when and by whom, right what. */
export const HistoryDrawer = ({ activiteitId, opened, onClose }: HistoryDrawerProps) => {
  const { t } = useTranslation();
  const { netwerk, plan } = useJaarplan();
  const query = useQuery(trpc.history.list.queryOptions({ netwerk, activiteitId }, { enabled: opened }));
  const title =
    plan.activiteiten.find(row => row.id === activiteitId)?.title ??
    plan.deletedActiviteiten.find(row => row.id === activiteitId)?.title;
  return (
    <Drawer
      opened={useOpenedLater(opened)}
      onClose={onClose}
      position="right"
      size={860}
      padding={0}
      classNames={{ title: styles.title, header: styles.header, body: styles.body, content: styles.content }}
      title={
        <>
          {t('history.title')}
          <small lang="nl">{title}</small>
        </>
      }
      closeButtonProps={{ 'aria-label': t('history.close') }}
    >
      <div className={styles.frame}>
        <QueryStates query={query}>
          {({ changes }) => <Changes activiteitId={activiteitId} changes={changes} />}
        </QueryStates>
      </div>
    </Drawer>
  );
};
