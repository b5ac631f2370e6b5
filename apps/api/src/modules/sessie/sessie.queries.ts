import type { Builder } from '@speerpunt/db/connect/kysely';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import type { PlanKind, PlanState } from '@speerpunt/domain/plan/plan';
import { sql } from 'kysely';

export type PlanHead = {
  id: string;
  kind: PlanKind;
  title: string;
  state: PlanState;
  firstYear: number;
  lastYear: number;
  /** How a jaarplan is divided; null for a meerjarenplan. */
  division: 'thema' | 'functie' | null;
  meerjarenplanId: string | null;
};

type OwnNetwerk = {
  id: string;
  slug: string;
  name: string;
  role: NetwerkRole;
  fictional: boolean;
  deelnetwerken: number;
  plannen: PlanHead[];
};

export const ownAccount = (db: Builder) =>
  db.selectFrom(sql<{ id: string; name: string; email: string }>`app.own_account()`.as('own')).selectAll();

export const ownNetwerken = (db: Builder) =>
  db.selectFrom(sql<OwnNetwerk>`app.own_netwerken()`.as('own')).selectAll();

export const ownSessions = (db: Builder) =>
  db
    .selectFrom(
      sql<{
        id: string;
        createdAt: string;
        expiresAt: string;
        userAgent: string | null;
      }>`app.own_sessions()`.as('own'),
    )
    .selectAll();
