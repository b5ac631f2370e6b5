import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../embedded/make-folder.ts';
import { loginRoles, type Passwords } from './cluster.ts';

const password = z.string().min(1);
const stored = z.strictObject({ owner: password, app: password, public: password, auth: password });

/** Random passwords for the four roles that log in. */
export const randomPasswords = (): Passwords => {
  const [owner, app, publicRole, auth] = loginRoles.map(() => randomBytes(24).toString('base64url'));
  return stored.parse({ owner, app, public: publicRole, auth });
};

/**
 * The passwords of the embedded cluster: made at random the first time and kept in `credentials.json`, which only its
 * owner may read. Linking a finished file makes two processes that start at once agree on one set.
 */
export const readLocalCredentials = (dataDir: string): Passwords => {
  const file = path.join(dataDir, 'credentials.json');
  const draft = `${file}.${process.pid}`;
  makeFolder(dataDir);
  try {
    return parseFile(file);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  writeFileSync(draft, `${JSON.stringify(randomPasswords(), null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return parseFile(file);
};

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const parseFile = (file: string): Passwords => {
  const result = stored.safeParse(readJson(file));
  if (!result.success)
    throw new Error(`${file} is onleesbaar. Verwijder het bestand; er worden nieuwe wachtwoorden gemaakt.`);
  return result.data;
};

const readJson = (file: string): unknown => {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
