import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateTypes, readTypes } from '../src/migrate/generate-types.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test('the committed types are those of the migrations: npm run db:types', () => {
  expect(readTypes()).toBe(generateTypes(database.ownerUrl));
});

test('a table that is not what the committed types say is seen', async () => {
  await database.superSql`alter table app.result add column extra text`;
  const made = generateTypes(database.ownerUrl);
  expect(made).toContain('extra: string | null;');
  expect(made).not.toBe(readTypes());
});
