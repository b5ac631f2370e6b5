import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { type DiffPart, DiffText } from '../../components/diff-text.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './conflict.module.css';
import { ConflictBoth } from './conflict-both.tsx';
import { diffField, fieldWords } from './field-words.ts';
import { focusField } from './focus-card.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import type { Conflict } from './write-state.ts';

type ConflictProps = { edit: ActiviteitEdit; conflict: Conflict };

/** The same person can have the plan open twice, and is then not named as someone else. */
const useTheirs = ({ by }: Conflict): { who: 'self' | 'other'; name: string } => {
  const { t } = useTranslation();
  const { people, plan } = useJaarplan();
  const name = people.get(by) ?? t('activiteit.someone');
  return { who: by === plan.userId ? 'self' : 'other', name };
};

type SideProps = {
  own: boolean;
  title: string;
  name: string;
  when: string;
  parts: readonly DiffPart[];
  theirName: string;
  action: string;
  digit: string;
  onTake: () => void;
};

const Side = ({ own, title, name, when, parts, theirName, action, digit, onTake }: SideProps) => {
  const { t } = useTranslation();
  return (
    <section className={`${styles.side} ${own ? styles.mine : styles.theirs}`}>
      <header>
        <Avatar name={name} />
        <div>
          <h5>{title}</h5>
          <p>{when}</p>
        </div>
      </header>
      {parts.length > 0 ? (
        <DiffText parts={parts} theirName={theirName} className={styles.text} />
      ) : (
        <p className={styles.nothing}>{t('activiteit.conflict.nothing')}</p>
      )}
      <Button onClick={onTake}>
        {action} <kbd>{digit}</kbd>
      </Button>
    </section>
  );
};

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Takes the focus where the field that had it made way for this panel. */
const useTakeFocus = () => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (!active || active === document.body) panel.current?.focus();
  }, []);
  return panel;
};

/** Two people wrote the same field. Both texts stand here until one chooses; nothing is lost. */
export const ConflictPanel = (props: ConflictProps & { label: string; onLater: () => void }) => {
  const { edit, conflict, label, onLater } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { names, people, plan, writer } = useJaarplan();
  const id = useId();
  const panel = useTakeFocus();
  const [both, setBoth] = useState(false);
  const { who, name } = useTheirs(conflict);
  const myName = people.get(plan.userId) ?? t('common.you');
  const { field } = conflict;
  const sides = diffField(field, conflict.mine, conflict.theirs, names);
  const takeMine = () => {
    void writer.choose(edit.id, field, { [field]: edit.values[field] });
    focusField(edit.id, field);
  };
  const takeTheirs = () => {
    writer.drop(edit.id, [field]);
    focusField(edit.id, field);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isWriting(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = { '1': takeMine, '2': takeTheirs, '3': () => setBoth(true) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-labelledby={`${id}-field ${id}`}
      data-conflict=""
      onKeyDown={onKeyDown}
    >
      <p id={`${id}-field`} className={styles.label}>
        {label}
      </p>
      <h4 id={id}>{t(`activiteit.conflict.${who}.title`, { name })}</h4>
      <p role="alert">{t(`activiteit.conflict.${who}.lead`, { name, when: format.dateTime(conflict.at) })}</p>
      <div className={styles.sides}>
        <Side
          own
          title={t('activiteit.conflict.mine')}
          name={myName}
          when={t('common.notSaved')}
          parts={sides.mine}
          theirName={name}
          action={t('activiteit.conflict.takeMine')}
          digit="1"
          onTake={takeMine}
        />
        <Side
          own={false}
          title={t(`activiteit.conflict.${who}.theirs`, { name })}
          name={name}
          when={t('activiteit.conflict.saved', { when: format.dateTime(conflict.at) })}
          parts={sides.theirs}
          theirName={name}
          action={t(`activiteit.conflict.${who}.take`, { name })}
          digit="2"
          onTake={takeTheirs}
        />
      </div>
      <p className={styles.key}>{t('activiteit.conflict.key')}</p>
      {both ? (
        <ConflictBoth edit={edit} conflict={conflict} label={label} onLater={onLater} />
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => setBoth(true)}>
            {t('activiteit.conflict.both')} <kbd>3</kbd>
          </Button>
          <Button variant="quiet" onClick={onLater}>
            {t('activiteit.conflict.later')}
          </Button>
          <p className={styles.until}>{t(`activiteit.conflict.${who}.until`, { name })}</p>
        </div>
      )}
    </section>
  );
};

/** A choice put off: the plan holds the other text, and mine is kept here. */
export const ConflictLater = ({ edit, conflict, onChoose }: ConflictProps & { onChoose: () => void }) => {
  const { t } = useTranslation();
  const { names } = useJaarplan();
  const { who, name } = useTheirs(conflict);
  const words = fieldWords(conflict.field, edit.state.saved, names);
  return (
    <>
      <p lang="nl" className={styles.stands}>
        {words || t('activiteit.conflict.nothing')}
      </p>
      <div className={styles.waiting}>
        <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
        <p className={styles.waitingWords}>{t(`activiteit.conflict.${who}.waiting`, { name })}</p>
        <Button size="sm" onClick={onChoose}>
          {t('activiteit.conflict.choose')}
        </Button>
      </div>
    </>
  );
};
