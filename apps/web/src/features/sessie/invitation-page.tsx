import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { readApiError } from '../../lib/api-error.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { roleName } from './role-name.ts';
import { signIn } from './sign-in.ts';

const route = getRouteApi('/uitnodiging/$token');

type Invitation = ApiOutput['invitation']['get'];

const Welcome = ({ invitation }: { invitation: Invitation }) => {
  const { t } = useTranslation();
  const { netwerk, email, accountExists } = invitation;
  const role = roleName(t, invitation.role);
  return (
    <>
      <p>
        {netwerk
          ? t('sessie.invitation.invited', { netwerk, role })
          : t('sessie.invitation.invitedLandelijk', { role })}
      </p>
      <p className="dim">
        {accountExists
          ? t('sessie.invitation.existingAccount', { email })
          : t('sessie.invitation.newAccount', { email })}
      </p>
    </>
  );
};

const Done = () => {
  const { t } = useTranslation();
  return (
    <div role="status">
      <h2>{t('sessie.invitation.doneTitle')}</h2>
      <p>{t('sessie.invitation.doneText')}</p>
      <LinkButton to="/inloggen" variant="primary" size="lg">
        {t('sessie.invitation.toSignIn')}
      </LinkButton>
    </div>
  );
};

/** Takes up an invitation and goes straight in. An expired link says so instead of showing the form. */
export const InvitationPage = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const { token } = route.useParams();
  const invitation = useQuery(trpc.invitation.get.queryOptions({ token }));
  const accept = useMutation(trpc.invitation.accept.mutationOptions());
  const [mustSignIn, setMustSignIn] = useState(false);
  usePageTitle(t('sessie.invitation.title'));

  const start = async (values: { name: string; password: string }) => {
    try {
      const { email } = await accept.mutateAsync({ token, ...values });
      const refused = await signIn({ email, password: values.password });
      if (refused) setMustSignIn(true);
      else await router.navigate({ to: '/app' });
    } catch {
      // The form shows what the mutation refused.
    }
  };

  return (
    <EntranceFrame>
      <h1 tabIndex={-1}>{t('sessie.invitation.title')}</h1>
      {mustSignIn ? (
        <Done />
      ) : (
        <QueryStates query={invitation} lines={4}>
          {found => (
            <>
              <Welcome invitation={found} />
              <InvitationForm
                invitedName={found.name}
                accountExists={found.accountExists}
                busy={accept.isPending || accept.isSuccess}
                failure={accept.isError ? readApiError(accept.error).code : null}
                onSubmit={values => void start(values)}
              />
            </>
          )}
        </QueryStates>
      )}
    </EntranceFrame>
  );
};
