import { plainText } from '@speerpunt/domain/text/rich-text';
import { suspectsBsn } from '@speerpunt/domain/text/suspect-bsn';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BsnWarning } from './bsn-warning.tsx';
import { ConflictLater, ConflictPanel } from './conflict-panel.tsx';
import type { Field } from './edit-fields.ts';
import { FieldFrame } from './field-frame.tsx';
import { focusField } from './focus-card.ts';
import styles from './open-activiteit.module.css';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import { conflictOf } from './write-state.ts';

const limits: Partial<Record<Field, number>> = { title: 300, whoText: 1000, wanneerText: 200 };

/** Why a field is not saved, in one sentence under it; what was typed stays. */
export const FieldProblem = ({ edit, field, id }: { edit: ActiviteitEdit; field: Field; id?: string }) => {
  const { t } = useTranslation();
  const problem = edit.problems[field];
  if (!problem) return null;
  const max = limits[field];
  const key = problem === 'tooLong' && !max ? 'tooLongText' : problem;
  return (
    <p id={id} className={styles.problem} role="alert">
      {t(`activiteit.problem.${key}`, { max: max ?? '' })}
    </p>
  );
};

const wordsToCheck = (edit: ActiviteitEdit, field: Field): string => {
  const { values } = edit;
  if (field === 'doelstelling' || field === 'acties') return plainText(values[field]);
  if (field === 'results') return values.results.map(row => `${row.text} ${row.basis}`).join('\n');
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

type EditFrameProps = {
  edit: ActiviteitEdit;
  field: Field;
  label: string;
  note?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** Around every field that can be written in: its name, what is wrong with it, and a clash with someone else's text. */
export const EditFrame = ({ edit, field, label, note, actions, children }: EditFrameProps) => {
  const [later, setLater] = useState(false);
  const conflict = conflictOf(edit.state, field);
  const putOff = () => {
    setLater(true);
    focusField(edit.id, field);
  };
  if (conflict && !later)
    return <ConflictPanel edit={edit} conflict={conflict} label={label} onLater={putOff} />;
  return (
    <FieldFrame label={label} field={field} note={note} actions={conflict ? null : actions}>
      {conflict ? (
        <ConflictLater edit={edit} conflict={conflict} onChoose={() => setLater(false)} />
      ) : (
        <>
          {children}
          <BsnWarning suspected={suspectsBsn(wordsToCheck(edit, field))} />
        </>
      )}
    </FieldFrame>
  );
};
