import { useRef, useState } from 'react';
import { focusFirst } from '../../components/focus-first.ts';
import type { ListedNetwerk } from './beheer-page.tsx';
import type { InvitationAct } from './coordinator-invitations.tsx';
import type { Made } from './made-link.tsx';

type Act =
  | { kind: 'none' }
  | { kind: 'create' }
  | { kind: 'invite'; netwerk: ListedNetwerk }
  | { kind: 'made'; made: Made };

const buttonOf = ({ kind, invitation }: InvitationAct): string =>
  `#uitnodiging-${invitation.id} [data-act="${kind}"]`;

/** What stands open on the page: a form, a link that was just made, or a question; and where the focus goes afterwards. */
export const useBeheerActs = () => {
  const [act, setAct] = useState<Act>({ kind: 'none' });
  const [asking, setAsking] = useState<InvitationAct | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const open = (next: Act) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAct(next);
  };
  const close = () => {
    setAct({ kind: 'none' });
    requestAnimationFrame(() => opener.current?.focus());
  };
  const onMade = (made: Made) => setAct({ kind: 'made', made });
  const onRenewed = (made: Made) => {
    // The link takes the focus; closing it gives the focus back to where it was asked for.
    opener.current = asking ? document.querySelector<HTMLElement>(buttonOf(asking)) : null;
    setAsking(null);
    onMade(made);
  };
  const stopAsking = ({ kept }: { kept: boolean }) => {
    if (!asking) return;
    setAsking(null);
    // A link that was just shown is worthless once its invitation is withdrawn.
    if (!kept && act.kind === 'made' && act.made.invitationId === asking.invitation.id)
      setAct({ kind: 'none' });
    focusFirst(
      ...(kept ? [buttonOf(asking)] : []),
      `#netwerk-${asking.netwerk.id} button`,
      '#netwerken-title',
    );
  };
  return { act, open, close, onMade, asking, ask: setAsking, onRenewed, stopAsking };
};
