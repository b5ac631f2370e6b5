import {
  IconBuilding,
  IconCoinEuro,
  IconCompass,
  IconLayoutDashboard,
  IconListDetails,
  IconPlant2,
  IconRoute,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { looptijdSlug } from '../../lib/looptijd.ts';
import { findJaarplan, type PlanSummary, type Sessie } from '../../lib/sessie.ts';
import type { ShellPlace } from './use-shell-place.ts';
import type { PageKind } from './year-links.ts';

export type NavItem = {
  key: PageKind | 'beheer' | 'landelijk';
  label: string;
  icon: ReactNode;
  link: LinkProps;
};
export type NavGroup = { key: string; label?: string; note?: string; items: NavItem[] };

const icon = { size: 20, stroke: 1.7, 'aria-hidden': true } as const;

const jaarplanGroup = (t: TFunction, netwerk: string, plan: PlanSummary): NavGroup => {
  const year = plan.firstYear;
  const params = { netwerk, jaar: year };
  return {
    key: 'jaarplan',
    label: t('shell.nav.jaarplanGroup', { year }),
    items: [
      {
        key: 'jaarplan',
        label: t(`shell.nav.jaarplan.${plan.division ?? 'thema'}`),
        icon: <IconListDetails {...icon} />,
        link: linkOptions({ to: '/app/$netwerk/jaarplan/$jaar', params }),
      },
      {
        key: 'begroting',
        label: t('shell.nav.begroting'),
        icon: <IconCoinEuro {...icon} />,
        link: linkOptions({ to: '/app/$netwerk/begroting/$jaar', params }),
      },
    ],
  };
};

const meerjarenplanGroup = (t: TFunction, place: ShellPlace, netwerk: string): NavGroup[] => {
  const { meerjarenplan, year } = place;
  if (!meerjarenplan) return [];
  const params = { netwerk, looptijd: looptijdSlug(meerjarenplan) };
  const search = { jaar: year };
  return [
    {
      key: 'meerjarenplan',
      label: t('shell.nav.meerjarenplanGroup', {
        first: meerjarenplan.firstYear,
        last: meerjarenplan.lastYear,
      }),
      items: [
        {
          key: 'meerjarenplan',
          label: t('shell.nav.meerjarenplan'),
          icon: <IconPlant2 {...icon} />,
          link: linkOptions({ to: '/app/$netwerk/meerjarenplan/$looptijd', params, search }),
        },
        {
          key: 'swot',
          label: t('shell.nav.swot'),
          icon: <IconCompass {...icon} />,
          link: linkOptions({ to: '/app/$netwerk/swot/$looptijd', params, search }),
        },
        {
          key: 'rode-draad',
          label: t('shell.nav.rodeDraad'),
          icon: <IconRoute {...icon} />,
          link: linkOptions({ to: '/app/$netwerk/rode-draad/$jaar', params: { netwerk, jaar: year } }),
        },
      ],
    },
  ];
};

/** The menu of a network in the year at hand: only what exists is in it. */
export const netwerkNav = (t: TFunction, place: ShellPlace): NavGroup[] => {
  const { netwerk, year } = place;
  if (!netwerk) return [];
  const params = { netwerk: netwerk.slug };
  const search = { jaar: year };
  const first: NavGroup = {
    key: 'overview',
    items: [
      {
        key: 'overview',
        label: t('shell.nav.overview'),
        icon: <IconLayoutDashboard {...icon} />,
        link: linkOptions({ to: '/app/$netwerk', params, search }),
      },
    ],
  };
  const plan = findJaarplan(netwerk, year);
  const jaarplan: NavGroup = plan
    ? jaarplanGroup(t, netwerk.slug, plan)
    : {
        key: 'jaarplan',
        label: t('shell.nav.jaarplanGroup', { year }),
        note: t('shell.nav.noJaarplan', { year }),
        items: [],
      };
  const last: NavGroup = {
    key: 'netwerk',
    label: t('shell.nav.netwerkGroup'),
    items: [
      {
        key: 'organisatie',
        label: t('shell.nav.organisatie'),
        icon: <IconUsersGroup {...icon} />,
        link: linkOptions({ to: '/app/$netwerk/organisatie', params, search }),
      },
    ],
  };
  return [first, jaarplan, ...meerjarenplanGroup(t, place, netwerk.slug), last];
};

/** What one's national roles give, outside any network. */
export const landelijkNav = (t: TFunction, sessie: Sessie): NavGroup[] => {
  const items: NavItem[] = [];
  if (sessie.landelijk.includes('vnpz'))
    items.push({
      key: 'landelijk',
      label: t('shell.nav.landelijk'),
      icon: <IconWorld {...icon} />,
      link: linkOptions({ to: '/app/landelijk' }),
    });
  if (sessie.landelijk.includes('beheerder'))
    items.push({
      key: 'beheer',
      label: t('shell.nav.beheer'),
      icon: <IconBuilding {...icon} />,
      link: linkOptions({ to: '/app/beheer' }),
    });
  return items.length ? [{ key: 'landelijk', items }] : [];
};
