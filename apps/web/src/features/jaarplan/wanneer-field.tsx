import { describeWanneer } from '@speerpunt/domain/wanneer/describe-wanneer';
import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/i18n.ts';
import { EditFrame, FieldProblem } from './edit-frame.tsx';
import { GrowingText } from './growing-text.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import styles from './open-activiteit.module.css';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';

/** Live under the field: how the words were read, or that they were not. */
const ReadAs = ({ words }: { words: string }) => {
  const { t } = useTranslation();
  const { year } = useJaarplan();
  if (words.trim() === '') return <p className={styles.hint}>{t('activiteit.wanneer.hint', { year })}</p>;
  const read = parseWanneer(words, year);
  if (read)
    return (
      <p className={styles.readAs}>
        <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" />
        <span>
          {t('activiteit.wanneer.readAs')} <b>{describeWanneer(read, currentLanguage())}</b>
        </span>
      </p>
    );
  return (
    <p className={styles.honey}>
      <IconInfoCircle size={18} stroke={1.7} aria-hidden="true" />
      <span>
        {t('activiteit.wanneer.notYet')} {t('activiteit.wanneer.hint', { year })}
      </span>
    </p>
  );
};

/** When, in one's own words. */
export const WanneerField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const id = useId();
  const words = edit.values.wanneerText ?? '';
  return (
    <EditFrame edit={edit} field="wanneerText" label={t('activiteit.field.wanneerText')}>
      <GrowingText
        value={words}
        aria-label={t('activiteit.field.wanneerText')}
        aria-describedby={id}
        aria-invalid={edit.problems.wanneerText ? true : undefined}
        onText={wanneerText => edit.type({ wanneerText })}
        onBlur={edit.flush}
        onEnter={edit.flush}
      />
      <div id={id} aria-live="polite" className={styles.below}>
        {edit.problems.wanneerText ? null : <ReadAs words={words} />}
        <FieldProblem edit={edit} field="wanneerText" />
      </div>
    </EditFrame>
  );
};
