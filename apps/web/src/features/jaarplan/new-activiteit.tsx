import { shortText } from '@speerpunt/domain/plan/plan';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import { focusCard } from './focus-card.ts';
import { withNewActiviteit } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import styles from './new-activiteit.module.css';
import { createTitleShelf } from './title-shelf.ts';
import { usePlanCache } from './use-writer.ts';

type NewActiviteitProps = { themaId: string; themaTitle: string };

const useCreate = (themaId: string, onMade: () => void) => {
  const { netwerk, year, plan, open } = useJaarplan();
  const changePlan = usePlanCache(netwerk, year);
  // Sent again after a lost answer it is the same activity.
  const id = useRef(v7());
  const mutation = useMutation(
    trpc.activiteit.create.mutationOptions({
      onSuccess: (made, { title }) => {
        const at = new Date().toISOString();
        changePlan(current => withNewActiviteit(current, { ...made, themaId, title, by: plan.userId, at }));
        id.current = v7();
        onMade();
        open(made.id);
        focusCard(made.id);
      },
    }),
  );
  const create = (title: string) =>
    mutation.mutate({ netwerk, id: id.current, planId: plan.plan.id, themaId, title });
  return { mutation, create };
};

/** At the end of a theme: a title and Enter make an activity. */
export const NewActiviteit = ({ themaId, themaTitle }: NewActiviteitProps) => {
  const { t } = useTranslation();
  const { plan } = useJaarplan();
  const [shelf] = useState(() => createTitleShelf(plan.userId, themaId));
  const [title, setTitle] = useState(() => shelf.read());
  const [writing, setWriting] = useState(title !== '');
  const [tried, setTried] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const type = (words: string) => {
    setTitle(words);
    shelf.keep(words);
  };
  const close = () => {
    type('');
    setTried(false);
    setWriting(false);
  };
  const leave = () => {
    close();
    requestAnimationFrame(() => opener.current?.focus());
  };
  const { mutation, create } = useCreate(themaId, close);
  if (!writing)
    return (
      <div>
        <Button
          ref={opener}
          icon={<IconPlus size={20} stroke={1.7} aria-hidden="true" />}
          onClick={() => setWriting(true)}
          className={styles.opener}
        >
          <span>{t('activiteit.new.open', { thema: themaTitle })}</span>
        </Button>
      </div>
    );
  const valid = shortText.safeParse(title).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (valid && !mutation.isPending) create(title.trim());
  };
  const tooLong = title.trim().length > 300;
  const problem = tooLong
    ? t('activiteit.problem.tooLong', { max: 300 })
    : tried && !valid
      ? t('activiteit.problem.empty')
      : mutation.isError
        ? t('activiteit.save.failed', { reason: t(`error.${readApiError(mutation.error).code}`) })
        : null;
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') leave();
      }}
      noValidate
    >
      <TextField
        label={t('activiteit.new.label')}
        hint={t('activiteit.new.hint')}
        lang="nl"
        autoFocus
        value={title}
        error={problem}
        onChange={event => type(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={mutation.isPending}>
          {t('activiteit.new.submit')}
        </Button>
        <Button onClick={leave}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
};
