import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { readApiError } from '../../lib/api-error.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { type ApiInput, type ApiOutput, trpc } from '../../lib/trpc.ts';

type NewPerson = Omit<ApiInput['people']['invite'], 'id' | 'netwerk'>;

/** Invites, and says in a sentence why it did not happen. Answers null then. */
export const useInvite = () => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { slug } = useNetwerk();
  // The same id until it succeeds: a retry after a lost answer must not make a second invitation.
  const [id, setId] = useState(() => uuidv7());
  const [failure, setFailure] = useState<string | null>(null);
  const mutation = useMutation(trpc.people.invite.mutationOptions());
  const refresh = () => queryClient.invalidateQueries(trpc.people.listInvitations.queryFilter());

  const invite = async (person: NewPerson): Promise<ApiOutput['people']['invite'] | null> => {
    setFailure(null);
    try {
      const made = await mutation.mutateAsync({ netwerk: slug, id, ...person });
      setId(uuidv7());
      void refresh();
      return made;
    } catch (error) {
      const { code } = readApiError(error);
      if (code === 'EMAIL_IN_USE') setFailure(t('organisatie.invite.emailInUse', { email: person.email }));
      else if (code === 'ID_IN_USE') {
        setId(uuidv7());
        void refresh();
        setFailure(t('organisatie.invite.alreadyMade'));
      } else setFailure(t(`error.${code}`));
      return null;
    }
  };
  return { invite, busy: mutation.isPending, failure };
};
