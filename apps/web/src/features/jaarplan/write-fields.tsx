import { IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { preloadRichTextEditor } from '../../components/rich-text-editor.tsx';
import { CardSaveLine } from './card-save-line.tsx';
import { CardTools } from './card-tools.tsx';
import { focusCard } from './focus-card.ts';
import type { Activiteit, Result } from './jaarplan-view.ts';
import styles from './open-activiteit.module.css';
import { ResultsField } from './results-field.tsx';
import { RichField } from './rich-field.tsx';
import { TakenAway } from './taken-away.tsx';
import { SpeerpuntenField, TermsField } from './tie-fields.tsx';
import { TitleField } from './title-field.tsx';
import { useActiviteitEdit } from './use-activiteit-edit.ts';
import { WanneerField } from './wanneer-field.tsx';
import { WieField } from './wie-field.tsx';
import { conflictOf } from './write-state.ts';

type WriteFieldsProps = { activiteit: Activiteit; results: readonly Result[] };

/** Every field of an activity, each to be changed in its place and saved by itself. */
export const WriteFields = ({ activiteit, results }: WriteFieldsProps) => {
  const { t } = useTranslation();
  const edit = useActiviteitEdit(activiteit, results);
  const [titling, setTitling] = useState(false);
  const { state } = edit;
  useEffect(() => void preloadRichTextEditor(), []);
  const titleWaits = state.typed.title !== undefined && (edit.problems.title || conflictOf(state, 'title'));
  const stopTitling = () => {
    setTitling(false);
    focusCard(edit.id);
  };
  const retitle = (
    <Button
      size="sm"
      variant="quiet"
      icon={<IconPencil size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => setTitling(true)}
    >
      {t('activiteit.changeTitle')}
    </Button>
  );
  return (
    <>
      <CardTools
        activiteit={activiteit}
        status={<CardSaveLine edit={edit} />}
        extra={titling ? null : retitle}
      />
      {state.takenAway ? <TakenAway heading="h4" state={state} /> : null}
      {titling || titleWaits ? <TitleField edit={edit} onDone={stopTitling} /> : null}
      <RichField edit={edit} field="doelstelling" />
      <RichField edit={edit} field="acties" />
      <div className={styles.two}>
        <WieField edit={edit} />
        <WanneerField edit={edit} />
      </div>
      <ResultsField edit={edit} />
      <SpeerpuntenField edit={edit} />
      <TermsField edit={edit} />
    </>
  );
};
