import { needsGremium } from '@speerpunt/domain/activiteit/may-report-progress';
import { IconDots, IconUserCog, IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../components/action-menu.tsx';
import { Avatar } from '../../components/avatar.tsx';
import { focusFirst } from '../../components/focus-first.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { useSessie } from '../../lib/sessie.ts';
import { ChangeMemberDialog } from './change-member-dialog.tsx';
import { EndMemberDialog } from './end-member-dialog.tsx';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';

export type Person = OrganisatieData['people'][number];
type Act = { kind: 'role' | 'end'; person: Person };

const PersonActs = ({ person, onAct }: { person: Person; onAct: (act: Act) => void }) => {
  const { t } = useTranslation();
  return (
    <ActionMenu
      trigger={
        <IconButton
          label={t('organisatie.people.acts', { name: person.name })}
          icon={<IconDots size={20} stroke={1.7} />}
        />
      }
      entries={[
        {
          kind: 'act',
          key: 'role',
          label: t('organisatie.people.changeRole'),
          icon: <IconUserCog size={18} stroke={1.7} />,
          onSelect: () => onAct({ kind: 'role', person }),
        },
        {
          kind: 'act',
          key: 'end',
          label: t('organisatie.people.end'),
          icon: <IconUserMinus size={18} stroke={1.7} />,
          danger: true,
          onSelect: () => onAct({ kind: 'end', person }),
        },
      ]}
    />
  );
};

type PersonRowProps = { person: Person; gremia: string[]; isSelf: boolean; onAct?: (act: Act) => void };

const PersonRow = ({ person, gremia, isSelf, onAct }: PersonRowProps) => {
  const { t } = useTranslation();
  const { userId, name, email, role } = person;
  return (
    <li id={`persoon-${userId}`}>
      <Avatar name={name} size="lg" />
      <div className={styles.who}>
        <b>{name}</b> {isSelf ? <StateBadge tone="plain">{t('common.you')}</StateBadge> : null}
        {email ? <small>{email}</small> : null}
      </div>
      <div className={styles.role}>
        <b>{t(`shell.role.${role}`)}</b>
        <small>{t(`organisatie.people.role.${role}`)}</small>
        {gremia.length ? (
          <small>
            <PlanText>{t('organisatie.people.gremiaOf', { gremia: gremia.join(', ') })}</PlanText>
          </small>
        ) : null}
        {needsGremium(role) && gremia.length === 0 ? (
          <small className={styles.missing}>
            {t(isSelf ? 'organisatie.people.noGremiumSelf' : 'organisatie.people.noGremium')}
          </small>
        ) : null}
      </div>
      {onAct ? <PersonActs person={person} onAct={onAct} /> : null}
    </li>
  );
};

export const PeopleList = ({ data, manages }: { data: OrganisatieData; manages: boolean }) => {
  const { t } = useTranslation();
  const { user } = useSessie();
  const [act, setAct] = useState<Act | null>(null);
  const gremiaOf = (userId: string): string[] =>
    data.gremia
      .filter(gremium => data.memberGremia.some(m => m.userId === userId && m.gremiumId === gremium.id))
      .map(gremium => gremium.name);
  const close = () => {
    setAct(null);
    focusFirst(`#persoon-${act?.person.userId} button`);
  };
  const closeEnded = () => {
    setAct(null);
    focusFirst('#mensen');
  };
  if (data.people.length === 0) return <p>{t('organisatie.people.none')}</p>;
  return (
    <>
      <ul className={`panel ${styles.list}`}>
        {data.people.map(person => (
          <PersonRow
            key={person.userId}
            person={person}
            gremia={gremiaOf(person.userId)}
            isSelf={person.userId === user?.id}
            onAct={manages ? setAct : undefined}
          />
        ))}
      </ul>
      {act?.kind === 'role' ? (
        <ChangeMemberDialog
          person={act.person}
          data={data}
          isSelf={act.person.userId === user?.id}
          onClose={close}
        />
      ) : null}
      {act?.kind === 'end' ? (
        <EndMemberDialog
          person={act.person}
          data={data}
          isSelf={act.person.userId === user?.id}
          onClose={close}
          onEnded={closeEnded}
        />
      ) : null}
    </>
  );
};
