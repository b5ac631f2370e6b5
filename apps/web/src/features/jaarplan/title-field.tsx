import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EditFrame, FieldProblem } from './edit-frame.tsx';
import { GrowingText } from './growing-text.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';

type TitleFieldProps = { edit: ActiviteitEdit; onDone: () => void };

export const TitleField = ({ edit, onDone }: TitleFieldProps) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <EditFrame edit={edit} field="title" label={t('activiteit.field.title')}>
      <GrowingText
        autoFocus
        value={edit.values.title}
        aria-label={t('activiteit.field.title')}
        aria-invalid={edit.problems.title ? true : undefined}
        aria-describedby={edit.problems.title ? id : undefined}
        onText={title => edit.type({ title })}
        onBlur={edit.flush}
        onEnter={() => {
          edit.flush();
          if (!edit.problems.title) onDone();
        }}
      />
      <FieldProblem edit={edit} field="title" id={id} />
    </EditFrame>
  );
};
