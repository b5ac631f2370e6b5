import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './chips.module.css';

export type PickOption = { id: string; name: string; note?: string | null };
export type PickGroup = { key: string; name: string | null; options: readonly PickOption[] };

type PickListProps = {
  groups: readonly PickGroup[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  onDone: () => void;
  /** On the button that opens the list: 'Voeg toe', 'Koppel'. */
  addLabel: string;
  /** What can be chosen, for who does not see the heading: 'gremium'. */
  what: string;
  /** Where the network has none to choose from yet. */
  emptyText: string;
  icon?: ReactNode;
};

const searchFrom = 9;

const useFiltered = (groups: readonly PickGroup[], words: string): PickGroup[] => {
  const wanted = words.trim().toLocaleLowerCase('nl');
  return groups
    .map(group => ({
      ...group,
      options: group.options.filter(({ name, note }) =>
        `${name} ${note ?? ''} ${group.name ?? ''}`.toLocaleLowerCase('nl').includes(wanted),
      ),
    }))
    .filter(group => group.options.length > 0);
};

const Options = ({
  groups,
  chosen,
  onChange,
  what,
}: Omit<PickListProps, 'onDone' | 'addLabel' | 'emptyText'>) => {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const shown = useFiltered(groups, words);
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]);
  return (
    <>
      {count >= searchFrom ? (
        <TextField
          label={t('activiteit.pick.search')}
          type="search"
          value={words}
          autoFocus
          onChange={event => setWords(event.target.value)}
        />
      ) : null}
      <div className={styles.options}>
        {shown.map(group => (
          <fieldset key={group.key}>
            <legend className={group.name ? undefined : 'vh'} lang={group.name ? 'nl' : undefined}>
              {group.name ?? what}
            </legend>
            {group.options.map(option => (
              <label key={option.id} className={styles.option}>
                <input
                  type="checkbox"
                  checked={chosen.includes(option.id)}
                  onChange={() => toggle(option.id)}
                />
                <PlanText>
                  {option.name}
                  {option.note ? <small>{option.note}</small> : null}
                </PlanText>
              </label>
            ))}
          </fieldset>
        ))}
        {shown.length === 0 ? <p className="s15 dim">{t('activiteit.pick.nothing')}</p> : null}
      </div>
    </>
  );
};

/** Chips of what is chosen, and a list to choose from that folds open beneath them. */
export const PickList = (props: PickListProps) => {
  const { groups, chosen, onChange, onDone, addLabel, what, emptyText, icon } = props;
  const { t } = useTranslation();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const all = groups.flatMap(group => group.options);
  const close = () => {
    setOpened(false);
    onDone();
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const remove = (gone: string) => {
    onChange(chosen.filter(other => other !== gone));
    opener.current?.focus();
  };
  if (all.length === 0) return <p className="s15 dim">{emptyText}</p>;
  return (
    <>
      <ul className={styles.chips}>
        {all
          .filter(option => chosen.includes(option.id))
          .map(option => (
            <li key={option.id} className={`${styles.chip} ${styles.removable}`}>
              {icon}
              <PlanText>{option.name}</PlanText>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('activiteit.pick.remove', { name: option.name })}
                title={t('activiteit.pick.remove', { name: option.name })}
                onClick={() => remove(option.id)}
              >
                <IconX size={16} stroke={1.7} aria-hidden="true" />
              </button>
            </li>
          ))}
        <li>
          <Button
            ref={opener}
            size="sm"
            aria-expanded={opened}
            aria-controls={opened ? id : undefined}
            icon={<IconPlus size={18} stroke={1.7} aria-hidden="true" />}
            onClick={() => (opened ? close() : setOpened(true))}
          >
            {addLabel}
            <span className="vh"> ({what})</span>
          </Button>
        </li>
      </ul>
      {opened ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc of the fields in it.
        <div id={id} className={styles.panel} onKeyDown={onKeyDown}>
          <Options groups={groups} chosen={chosen} onChange={onChange} what={what} />
          <Button size="sm" onClick={close} className={styles.done}>
            {t('activiteit.pick.done')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
