import { IconDots, IconHistory, IconLink, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu, type MenuEntry } from '../../components/action-menu.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useFormat } from '../../lib/format.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit } from './jaarplan-view.ts';
import styles from './open-activiteit.module.css';
import { useDeleteActiviteit } from './use-delete-activiteit.ts';

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

/** As it came into the plan, nobody has changed it. */
const LastChange = ({ activiteit }: { activiteit: Activiteit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { people } = useJaarplan();
  const name = people.get(activiteit.updatedBy);
  const when = format.date(activiteit.updatedAt);
  if (activiteit.version === 1) return null;
  return (
    <p className={styles.changed}>
      {name ? t('activiteit.changedBy', { name, when }) : t('activiteit.changedAt', { when })}
    </p>
  );
};

type CardToolsProps = {
  activiteit: Activiteit;
  /** How it is saved, where it can be written in; otherwise who changed it last. */
  status?: ReactNode;
  extra?: ReactNode;
};

/** What can be done with the activity as a whole: its history, and a menu. */
export const CardTools = ({ activiteit, status, extra }: CardToolsProps) => {
  const { t } = useTranslation();
  const { mayWrite, showHistory } = useJaarplan();
  const remove = useDeleteActiviteit(activiteit);
  const copyLink = async () => {
    const { origin, pathname, search } = window.location;
    await navigator.clipboard.writeText(`${origin}${pathname}${search}#activiteit-${activiteit.id}`);
    showToast({ message: t('activiteit.menu.linkCopied') });
  };
  const link: MenuEntry = {
    kind: 'act',
    key: 'link',
    label: t('activiteit.menu.link'),
    icon: <IconLink {...icon} />,
    onSelect: () => void copyLink(),
  };
  const entries: MenuEntry[] = [link];
  if (mayWrite)
    entries.push(
      { kind: 'divider', key: 'line' },
      {
        kind: 'act',
        key: 'delete',
        label: t('activiteit.menu.delete'),
        icon: <IconTrash {...icon} />,
        danger: true,
        onSelect: () => void remove(),
      },
    );
  return (
    <div className={styles.tools}>
      {status ?? <LastChange activiteit={activiteit} />}
      <div className={styles.toolButtons}>
        {extra}
        <Button
          size="sm"
          variant="quiet"
          icon={<IconHistory {...icon} />}
          aria-haspopup="dialog"
          onClick={() => showHistory(activiteit.id)}
        >
          {t('history.title')}
        </Button>
        <ActionMenu
          trigger={
            <IconButton
              label={t('activiteit.menu.label', { title: activiteit.title })}
              icon={<IconDots {...icon} />}
            />
          }
          entries={entries}
        />
      </div>
    </div>
  );
};
