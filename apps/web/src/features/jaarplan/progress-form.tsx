import {
  type ProgressStatus,
  progressReport,
  progressStatuses,
} from '@speerpunt/domain/activiteit/activiteit';
import { suspectsBsn } from '@speerpunt/domain/text/suspect-bsn';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import { BsnWarning } from './bsn-warning.tsx';
import { withProgress } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Progress } from './jaarplan-view.ts';
import styles from './progress-form.module.css';
import { usePlanCache } from './use-writer.ts';

type ProgressFormProps = { activiteit: Activiteit; progress: Progress | undefined; onDone: () => void };

const useReport = (activiteit: Activiteit, onDone: () => void) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { netwerk, year, plan } = useJaarplan();
  const changePlan = usePlanCache(netwerk, year);
  // The same report sent twice, after a lost answer, is one report.
  const id = useRef(v7());
  const mutation = useMutation(
    trpc.activiteit.reportProgress.mutationOptions({
      onSuccess: (_made, { status, sentence }) => {
        const reportedAt = new Date().toISOString();
        const report = {
          id: id.current,
          activiteitId: activiteit.id,
          status,
          sentence,
          reportedBy: plan.userId,
          reportedAt,
        };
        changePlan(current => withProgress(current, report));
        showToast({ message: t('activiteit.progress.saved', { title: activiteit.title }) });
        void client.invalidateQueries(
          trpc.history.list.queryFilter({ netwerk, activiteitId: activiteit.id }),
        );
        onDone();
      },
    }),
  );
  const send = (status: ProgressStatus, sentence: string | null) =>
    mutation.mutate({ netwerk, id: id.current, activiteitId: activiteit.id, status, sentence });
  return { mutation, send };
};

/** Five states and one sentence; what was typed stays when it is refused. */
export const ProgressForm = ({ activiteit, progress, onDone }: ProgressFormProps) => {
  const { t } = useTranslation();
  const fieldId = useId();
  const [status, setStatus] = useState<ProgressStatus | null>(progress?.status ?? null);
  const [sentence, setSentence] = useState('');
  const [tried, setTried] = useState(false);
  const { mutation, send } = useReport(activiteit, onDone);
  const options = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const chosen = options.current?.querySelector<HTMLElement>(':checked');
    (chosen ?? options.current?.querySelector('input'))?.focus();
  }, []);
  const tooLong = !progressReport.sentence.safeParse(sentence).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (status && !tooLong && !mutation.isPending) send(status, sentence.trim() || null);
  };
  const problem = tooLong
    ? t('activiteit.problem.tooLong', { max: 500 })
    : tried && !status
      ? t('activiteit.progress.choose')
      : mutation.isError
        ? t(`error.${readApiError(mutation.error).code}`)
        : null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset ref={options}>
        <legend>{t('activiteit.progress.legend')}</legend>
        <div className={styles.options}>
          {progressStatuses.map(value => (
            <label key={value} className={styles.option}>
              <input
                type="radio"
                name={fieldId}
                checked={status === value}
                onChange={() => setStatus(value)}
              />
              {t(`activiteit.status.${value}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${fieldId}-sentence`}>{t('activiteit.progress.sentence')}</label>
      <textarea
        id={`${fieldId}-sentence`}
        lang="nl"
        rows={2}
        className={styles.area}
        value={sentence}
        aria-invalid={tooLong || undefined}
        aria-describedby={`${fieldId}-help`}
        onChange={event => setSentence(event.target.value)}
      />
      <p
        id={`${fieldId}-help`}
        className={problem ? styles.error : styles.hint}
        role={problem ? 'alert' : undefined}
      >
        {problem ?? t('activiteit.progress.hint')}
      </p>
      <BsnWarning suspected={suspectsBsn(sentence)} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={mutation.isPending}>
          {t('activiteit.progress.submit')}
        </Button>
        <Button onClick={onDone}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
};
