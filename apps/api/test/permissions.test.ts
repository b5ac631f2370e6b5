import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { landelijkePermissions, netwerkPermissions } from '@speerpunt/domain/access/permissions';
import { describe, expect, it } from 'vitest';
import { listProcedures } from './router-inputs.ts';

const web = path.resolve(import.meta.dirname, '../../web/src');

const sorted = (permissions: Iterable<string>): string[] => [...new Set(permissions)].sort();

/** Permissions that a text hides or shows something by. */
const guardsIn = (text: string): string[] =>
  [
    ...text.matchAll(/\b(?:useMay\(|has(?:Landelijke)?Permission\([^,()]+(?:\(\))?[^,()]*,)\s*'([^']+)'/g),
  ].map(([, permission]) => permission ?? '');

const inTable = sorted(
  [netwerkPermissions, landelijkePermissions].flatMap(table => Object.values(table).flat()),
);
const asked = listProcedures().flatMap(({ access }) =>
  access && 'permission' in access ? [access.permission] : [],
);
const guarded = readdirSync(web, { encoding: 'utf8', recursive: true })
  .filter(file => /\.tsx?$/.test(file))
  .flatMap(file => guardsIn(readFileSync(path.join(web, file), 'utf8')));

describe('the permission table', () => {
  it('holds what procedures and the web ask, and nothing else', () => {
    expect(inTable).toEqual(sorted([...asked, ...guarded]));
  });

  it('is asked by the web too: its guards are found', () => {
    expect(guardsIn("const may = useMay('people.manage');")).toEqual(['people.manage']);
    expect(guardsIn("mayWrite: isWritable(state) && hasPermission(role, 'activiteit.write'),")).toEqual([
      'activiteit.write',
    ]);
    expect(guardsIn("hasLandelijkePermission(useSessie().landelijk, 'netwerk.create')")).toEqual([
      'netwerk.create',
    ]);
    expect(sorted(guarded)).toEqual(expect.arrayContaining(['activiteit.write', 'people.manage']));
  });
});
