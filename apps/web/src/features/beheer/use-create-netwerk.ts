import { isReservedSlug, newNetwerk } from '@speerpunt/domain/netwerk/netwerk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { readApiError } from '../../lib/api-error.ts';
import { type ApiInput, trpc } from '../../lib/trpc.ts';

type NewNetwerk = Omit<ApiInput['beheer']['createNetwerk'], 'id' | 'invitationId'>;

/** A web address from a name: 'Súdwest-Fryslân' gives 'sudwest-fryslan'. */
export const suggestSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** What is wrong with a web address, in a sentence; by the domain's own rule. */
export const useSlugProblem = (): ((slug: string) => string | null) => {
  const { t } = useTranslation();
  return slug => {
    if (!newNetwerk.slug.safeParse(slug).success) return t('beheer.create.slugShape');
    return isReservedSlug(slug) ? t('beheer.create.slugReserved', { slug }) : null;
  };
};

type Failure = { field: 'slug' | 'form'; sentence: string };

/** Makes the network with its first coordinator. A refusal about the address belongs under that field. */
export const useCreateNetwerk = () => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  // The same ids until it succeeds: a retry after a lost answer is the same network, with a fresh link.
  const [ids] = useState(() => ({ id: uuidv7(), invitationId: uuidv7() }));
  const [failure, setFailure] = useState<Failure | null>(null);
  const mutation = useMutation(trpc.beheer.createNetwerk.mutationOptions());

  const isMade = async (): Promise<boolean> => {
    await queryClient.invalidateQueries(trpc.beheer.listNetwerken.queryFilter());
    const listed = queryClient.getQueryData(trpc.beheer.listNetwerken.queryKey({}));
    return listed?.some(({ id }) => id === ids.id) ?? false;
  };

  const create = async (netwerk: NewNetwerk) => {
    setFailure(null);
    try {
      const made = await mutation.mutateAsync({ ...ids, ...netwerk });
      void queryClient.invalidateQueries(trpc.beheer.listNetwerken.queryFilter());
      return { invitationId: ids.invitationId, link: made.link, expiresAt: made.expiresAt };
    } catch (error) {
      const { code } = readApiError(error);
      const { slug } = netwerk;
      if (code === 'SLUG_IN_USE') {
        // Also what is answered when an attempt whose answer got lost had something else filled in.
        if (await isMade()) setFailure({ field: 'form', sentence: t('beheer.create.alreadyMade') });
        else setFailure({ field: 'slug', sentence: t('beheer.create.slugInUse', { slug }) });
      } else if (code === 'SLUG_RESERVED')
        setFailure({ field: 'slug', sentence: t('beheer.create.slugReserved', { slug }) });
      else setFailure({ field: 'form', sentence: t(`error.${code}`) });
      return null;
    }
  };
  return { create, failure, busy: mutation.isPending, forget: () => setFailure(null) };
};
