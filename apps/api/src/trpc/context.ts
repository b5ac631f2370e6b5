import type { Sql } from '@speerpunt/db/connect/client';
import type { Database } from '@speerpunt/db/connect/kysely';
import type { Accounts } from '../auth/accounts.ts';

/** What the whole process shares. */
export type Deps = {
  /** The app role: everything that a signed-in person reads or writes. */
  pool: Sql;
  db: Database;
  accounts: Accounts;
  demo: { password: string } | null;
  /** Where the app stands for its users, without a slash at the end: for one-time links. */
  publicUrl: string;
};

/** What one request knows before anything is looked up. */
export type Context = {
  deps: Deps;
  requestId: string;
  token: string | null;
  /** Where the request comes from, for counting failed passwords. */
  address: string;
};
