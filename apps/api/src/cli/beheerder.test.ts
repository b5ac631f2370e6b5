import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/test-api.ts';

const room = path.resolve(import.meta.dirname, '../..');
let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());

it('makes a link that holds, with one row in the national log and no name in it', async () => {
  const env = {
    PATH: '',
    DATABASE_URL: api.appUrl,
    DATABASE_OWNER_URL: api.ownerUrl,
    DATABASE_AUTH_URL: api.authUrl,
    DATABASE_PUBLIC_URL: api.publicUrl,
  };
  const script = ['--import', 'tsx', 'src/cli/beheerder.ts', 'Eerste@Speerpunt.nl'];
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: room, env });
  const token = /\/uitnodiging\/([\w-]{43})/.exec(stdout)?.[1] ?? '';
  expect((await api.call(null, 'query', 'invitation.get', { token })).data).toMatchObject({
    email: 'eerste@speerpunt.nl',
    role: 'beheerder',
  });
  const [invitation] = await api.superSql<{ id: string }[]>`select id from app.landelijke_invitation`;
  const log = await api.superSql`
    select noun, item_id, action, user_id, before, after, a::text as row from app.landelijke_audit a`;
  expect(log).toEqual([
    {
      noun: 'landelijke_invitation',
      itemId: invitation?.id,
      action: 'create',
      userId: null,
      before: null,
      after: { role: 'beheerder' },
      row: expect.not.stringContaining('@'),
    },
  ]);
});
