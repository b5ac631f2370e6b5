import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readApiError } from '../../lib/api-error.ts';
import { refreshSessie } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';

/** A refusal about a member as a sentence; where the list is out of date it is fetched again. */
export const usePeopleFailure = (): ((error: unknown) => string) => {
  const { t } = useTranslation();
  const refresh = useRefreshPeople();
  return error => {
    const { code } = readApiError(error);
    if (code === 'MEMBER_STALE' || code === 'NOT_FOUND') void refresh();
    return code === 'NOT_FOUND' ? t('organisatie.people.gone') : t(`error.${code}`);
  };
};

/** After a change of members: the page itself, and the shell, whose menu and rights follow one's own role. */
export const useRefreshPeople = (): (() => Promise<void>) => {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.organisatie.get.queryFilter()),
      queryClient.invalidateQueries(trpc.people.listInvitations.queryFilter()),
      refreshSessie(),
    ]);
  };
};
