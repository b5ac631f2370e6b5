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
