import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { readApiError } from '../../lib/api-error.ts';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import styles from './conflict.module.css';
import { focusCard } from './focus-card.ts';
import { withoutActiviteit } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import { usePlanCache } from './use-writer.ts';
import type { WriteState } from './write-state.ts';

const useTakenAway = (state: WriteState) => {
  const client = useQueryClient();
  const { netwerk, year, writer, open } = useJaarplan();
  const changePlan = usePlanCache(netwerk, year);
  const restore = useMutation(
    trpc.activiteit.restore.mutationOptions({
      onSuccess: async ({ id, version }) => {
        await writer.restored(id, version);
        await client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk, year }));
        void client.invalidateQueries(trpc.history.list.queryFilter({ netwerk, activiteitId: id }));
        open(id);
        focusCard(id);
      },
    }),
  );
  return {
    restore,
    putBack: () => restore.mutate({ netwerk, id: state.id, version: state.version }),
    letGo: () => {
      writer.forget(state.id);
      open(null);
      changePlan(plan => withoutActiviteit(plan, state.id));
      void client.invalidateQueries(trpc.jaarplan.get.queryFilter({ netwerk, year }));
    },
  };
};

/** Someone took the activity away while it was written in: back with my text, or gone. */
export const TakenAway = ({ state, heading: Heading }: { state: WriteState; heading: 'h2' | 'h4' }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { people } = useJaarplan();
  const { restore, putBack, letGo } = useTakenAway(state);
  const name = people.get(state.by) ?? t('activiteit.someone');
  return (
    <section className={styles.panel}>
      <Heading>{t('activiteit.takenAway.title', { title: state.saved.title })}</Heading>
      <p role="alert">{t('activiteit.takenAway.text', { name, when: format.dateTime(state.at) })}</p>
      {restore.isError ? (
        <p className={styles.problem} role="alert">
          {t(`error.${readApiError(restore.error).code}`)}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button variant="primary" busy={restore.isPending} onClick={putBack}>
          {t('activiteit.takenAway.putBack')}
        </Button>
        <Button onClick={letGo}>{t('activiteit.takenAway.letGo')}</Button>
      </div>
    </section>
  );
};
