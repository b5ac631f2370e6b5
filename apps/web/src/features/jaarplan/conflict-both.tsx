import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextEditor } from '../../components/rich-text-editor.tsx';
import chips from './chips.module.css';
import styles from './conflict.module.css';
import { type EditFields, readTyped, toResultDrafts } from './edit-fields.ts';
import { focusField } from './focus-card.ts';
import { GrowingText } from './growing-text.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import { mergeIds, mergeResults, mergeRichTexts, mergeWords } from './merge-texts.ts';
import { ResultRows } from './result-rows.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import type { Conflict } from './write-state.ts';

/** Both sides of one field as one, ready to be polished. */
const mergeField = ({ field, mine, theirs }: Conflict): Partial<EditFields> => {
  switch (field) {
    case 'doelstelling':
    case 'acties':
      return { [field]: mergeRichTexts(mine[field] ?? null, theirs[field] ?? null) };
    case 'results':
      return {
        results: mergeResults(toResultDrafts(mine.results ?? []), toResultDrafts(theirs.results ?? [])),
      };
    case 'title':
    case 'whoText':
    case 'wanneerText':
      return { [field]: mergeWords(mine[field] ?? '', theirs[field] ?? '') };
    default:
      return { [field]: mergeIds(mine[field] ?? [], theirs[field] ?? []) };
  }
};

type MergedProps = {
  conflict: Conflict;
  label: string;
  merged: Partial<EditFields>;
  onChange: (merged: Partial<EditFields>) => void;
};

const MergedIds = ({ conflict, merged, onChange }: MergedProps) => {
  const { names } = useJaarplan();
  const { field } = conflict;
  if (field !== 'gremiumIds' && field !== 'organisatieIds' && field !== 'speerpuntIds' && field !== 'termIds')
    return null;
  const chosen = merged[field] ?? [];
  const toggle = (id: string) =>
    onChange({ [field]: chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id] });
  return (
    <ul>
      {mergeIds(conflict.mine[field] ?? [], conflict.theirs[field] ?? []).map(id => (
        <li key={id}>
          <label className={chips.option}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <PlanText>{names.get(id)}</PlanText>
          </label>
        </li>
      ))}
    </ul>
  );
};

const MergedField = (props: MergedProps) => {
  const { conflict, label, merged, onChange } = props;
  const { field } = conflict;
  if (field === 'doelstelling' || field === 'acties')
    return (
      <RichTextEditor
        initialValue={merged[field] ?? null}
        label={label}
        autoFocus
        onChange={text => onChange({ [field]: text })}
      />
    );
  if (field === 'results')
    return <ResultRows rows={merged.results ?? []} onChange={results => onChange({ results })} />;
  if (field === 'title' || field === 'whoText' || field === 'wanneerText')
    return (
      <GrowingText
        autoFocus
        aria-label={label}
        value={merged[field] ?? ''}
        onText={text => onChange({ [field]: text })}
      />
    );
  return <MergedIds {...props} />;
};

type ConflictBothProps = { edit: ActiviteitEdit; conflict: Conflict; label: string; onLater: () => void };

/** Mine, with what only theirs holds, to be polished by hand before it goes into the plan. */
export const ConflictBoth = ({ edit, conflict, label, onLater }: ConflictBothProps) => {
  const { t } = useTranslation();
  const { writer } = useJaarplan();
  const [merged, setMerged] = useState(() => mergeField(conflict));
  const problem = readTyped(merged).problems[conflict.field];
  const save = () => {
    void writer.choose(edit.id, conflict.field, merged);
    focusField(edit.id, conflict.field);
  };
  return (
    <div className={styles.both}>
      <h5>{t('activiteit.conflict.both')}</h5>
      <p className={styles.until}>{t('activiteit.conflict.bothHint')}</p>
      <MergedField conflict={conflict} label={label} merged={merged} onChange={setMerged} />
      {problem ? (
        <p className={styles.problem} role="alert">
          {t(`activiteit.problem.${problem}`, { max: 300 })}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button variant="primary" disabled={problem !== undefined} onClick={save}>
          {t('activiteit.conflict.keep')}
        </Button>
        <Button onClick={onLater}>{t('activiteit.conflict.later')}</Button>
      </div>
    </div>
  );
};
