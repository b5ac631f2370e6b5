import { type Compilable, sql as raw } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build, ChangedMeanwhile, commitWith, type Tx } from '../src/connect/kysely.ts';
import { tenantWrite } from '../src/connect/tenant.ts';
import { type FreshJaarplan, freshJaarplan } from '../src/testing/fresh-jaarplan.ts';
import { type FreshNetwerk, freshNetwerk } from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

let database: TestDatabase;
let netwerk: FreshNetwerk<never>;
let plan: FreshJaarplan;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  netwerk = await freshNetwerk(database.superSql, []);
  const { userId } = netwerk.people.coordinator;
  plan = await freshJaarplan(database.superSql, { netwerkId: netwerk.netwerkId, userId });
});

const retitle = (title: string, position?: number): Compilable<{ id: string }> =>
  build
    .updateTable('activiteit')
    .set({ title, ...(position === undefined ? {} : { position }) })
    .where('id', '=', plan.activiteitId)
    .returning('id');

const write = <T>(act: (tx: Tx) => Promise<T>): Promise<T> =>
  tenantWrite(database.db, netwerk.people.coordinator.ask, () => undefined, act);

const titleNow = async (): Promise<string> => {
  const [row] = await database.superSql<{ title: string }[]>`
    select title from app.activiteit where id = ${plan.activiteitId}`;
  return row?.title ?? '';
};

describe('the last statement with its commit', () => {
  test('is committed, and answers its rows', async () => {
    const rows = await write(tx => commitWith(tx, retitle('Samen verstuurd')));
    expect(rows).toEqual([{ id: plan.activiteitId }]);
    expect(await titleNow()).toBe('Samen verstuurd');
  });

  test('rolls back all before it when it fails', async () => {
    const before = await titleNow();
    const failing = write(async tx => {
      await tx.executeQuery(retitle('Half'));
      return commitWith(tx, retitle('Fout', -1));
    });
    await expect(failing).rejects.toMatchObject({ code: '23514' });
    expect(await titleNow()).toBe(before);
    expect(await write(tx => commitWith(tx, retitle('De verbinding doet het nog')))).toHaveLength(1);
  });

  test('is the last: a query after it fails and a second one too', async () => {
    const after = write(async tx => {
      await commitWith(tx, retitle('Klaar'));
      return tx.executeQuery(retitle('Te laat'));
    });
    await expect(after).rejects.toThrow('after the end');
    await expect(
      write(async tx => {
        await commitWith(tx, retitle('Klaar'));
        return commitWith(tx, retitle('Nog eens'));
      }),
    ).rejects.toThrow('not an open transaction');
    expect(await titleNow()).toBe('Klaar');
  });

  test('a query that outlives its transaction fails', async () => {
    let kept: Tx | undefined;
    await write(async tx => {
      kept = tx;
    });
    await expect(kept?.executeQuery(retitle('Gelekt'))).rejects.toThrow('after the end');
  });
});

describe('someone between the look and the write', () => {
  test('lets the act run once more in a transaction of its own', async () => {
    let runs = 0;
    const answer = await write(async tx => {
      runs++;
      await tx.executeQuery(retitle(`Keer ${runs}`));
      if (runs === 1) throw new ChangedMeanwhile();
      const { rows } = await raw<{ title: string }>`select title from app.activiteit
        where id = ${plan.activiteitId}`.execute(tx);
      return rows;
    });
    expect([runs, answer]).toEqual([2, [{ title: 'Keer 2' }]]);
  });

  test('fails when it happens again', async () => {
    let runs = 0;
    const never = write(async () => {
      runs++;
      throw new ChangedMeanwhile();
    });
    await expect(never).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(runs).toBe(2);
  });
});
