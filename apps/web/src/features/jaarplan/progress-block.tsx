import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { FieldFrame } from './field-frame.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Progress } from './jaarplan-view.ts';
import styles from './open-activiteit.module.css';
import { ProgressBadge } from './progress-badge.tsx';
import { ProgressForm } from './progress-form.tsx';

type ProgressBlockProps = { activiteit: Activiteit; progress: Progress | undefined };

const LastReport = ({ progress }: { progress: Progress }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { people } = useJaarplan();
  const name = people.get(progress.reportedBy) ?? t('activiteit.someone');
  return (
    <>
      <p className={styles.said}>
        <ProgressBadge status={progress.status} />
        <small>{t('activiteit.progress.by', { name, date: format.date(progress.reportedAt) })}</small>
      </p>
      {progress.sentence ? (
        <PlanText as="p" className={styles.sentence}>
          {progress.sentence}
        </PlanText>
      ) : null}
    </>
  );
};

/** How it goes: the last report, and a new one by who may give it. */
export const ProgressBlock = ({ activiteit, progress }: ProgressBlockProps) => {
  const { t } = useTranslation();
  const { mayReport } = useJaarplan();
  const [reporting, setReporting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const done = () => {
    setReporting(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const may = mayReport(activiteit.gremiumIds);
  if (!progress && !may) return null;
  return (
    <div className={styles.progress}>
      <FieldFrame
        label={t('activiteit.progress.title')}
        actions={
          may && !reporting ? (
            <Button ref={opener} size="sm" onClick={() => setReporting(true)}>
              {t(progress ? 'activiteit.progress.again' : 'activiteit.progress.first')}
            </Button>
          ) : null
        }
      >
        {progress ? <LastReport progress={progress} /> : null}
        {!progress && !reporting ? <p className={styles.hint}>{t('activiteit.progress.none')}</p> : null}
        {reporting ? <ProgressForm activiteit={activiteit} progress={progress} onDone={done} /> : null}
      </FieldFrame>
    </div>
  );
};
