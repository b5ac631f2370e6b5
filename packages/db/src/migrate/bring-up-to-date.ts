import { connect } from '../connect/client.ts';
import type { RoleNames } from '../connect/roles.ts';
import { type ListsDocument, loadLists } from '../seed/load-lists.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations.ts';

/** What a program brings along for its database. */
export type Contents = { migrations: Migration[]; lists: ListsDocument };

/**
 * Makes the database ready for this version of the program, as the owner: its schema, and the national lists in it.
 * @throws MigrationError as `migrate` does.
 */
export const bringUpToDate = async (
  ownerUrl: string,
  { migrations, lists }: Contents,
  names: RoleNames,
): Promise<{ ran: string[]; changed: number }> => {
  const ran = await migrate(ownerUrl, migrations, names);
  const owner = connect(ownerUrl, { max: 1 });
  try {
    return { ran, changed: await loadLists(owner, lists) };
  } finally {
    await owner.end({ timeout: 5 });
  }
};
