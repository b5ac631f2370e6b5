import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
let room: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(room, file)), { recursive: true });
  writeFileSync(path.join(room, file), text);
};

const run = (bin: string, args: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    cwd: room,
    encoding: 'utf8',
  });
  return stdout + stderr;
};

/** A small copy of the house with our own settings, in which each rule is broken once. */
beforeAll(() => {
  room = mkdtempSync(path.join(tmpdir(), 'walls-'));
  cpSync(path.join(root, 'biome.json'), path.join(room, 'biome.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(room, 'node_modules'));
  write('.gitignore', 'node_modules\n');
  write(
    'package.json',
    '{ "name": "breaches", "private": true, "type": "module", "dependencies": { "zod": "1" } }',
  );
  spawnSync('git', ['init', '-q'], { cwd: room });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const lint = (file: string): string =>
  run('@biomejs/biome/bin/biome', ['lint', '--reporter=json', '--max-diagnostics=200', file]);

describe('the linter sees', () => {
  it.each([
    ['a name that is not kebab-case', 'src/Jaar_Plan.ts', 'export const x = 1;\n', 'useFilenamingConvention'],
    ['process.env outside env.ts', 'src/a.ts', 'export const x = process.env.PORT;\n', 'noProcessEnv'],
    [
      'a file that is too long',
      'src/long.ts',
      `${Array.from({ length: 320 }, (_, i) => `export const x${i} = ${i};`).join('\n')}\n`,
      'noExcessiveLinesPerFile',
    ],
    ['a default export', 'src/b.ts', 'export default 1;\n', 'noDefaultExport'],
    ['a barrel', 'src/c.ts', "export * from './a.ts';\nexport * from './b.ts';\n", 'noReExportAll'],
    ['any', 'src/d.ts', 'export const x = (y: any): unknown => y;\n', 'noExplicitAny'],
    [
      'an undeclared dependency',
      'src/e.ts',
      "import { v7 } from 'uuid';\nexport const x = v7();\n",
      'noUndeclaredDependencies',
    ],
    [
      'a skipped test',
      'src/f.test.ts',
      "import { it } from 'vitest';\nit.skip('x', () => {});\n",
      'noSkippedTests',
    ],
    [
      'a promise that nobody waits for',
      'src/g.ts',
      'const act = async (): Promise<void> => {};\nexport const x = (): void => {\n  act();\n};\n',
      'noFloatingPromises',
    ],
  ])('%s', (_, file, text, rule) => {
    write(file, text);
    expect(lint(file)).toContain(rule);
  });

  it('a circle of imports', () => {
    write('src/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();\n");
    write('src/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();\n");
    expect(lint('src')).toContain('noImportCycles');
  });
});

describe('the search for unused code sees', () => {
  it('a dead file, a dead export and a dead dependency', () => {
    write(
      'knip/package.json',
      '{ "name": "k", "private": true, "type": "module", "dependencies": { "zod": "1" } }',
    );
    write('knip/knip.json', '{ "entry": ["main.ts"], "project": ["**/*.ts"], "includeEntryExports": true }');
    write('knip/main.ts', "import { used } from './used.ts';\nused();\n");
    write('knip/used.ts', 'export const used = (): number => 1;\nexport const unusedExport = 2;\n');
    write('knip/dead.ts', 'export const dead = 1;\n');
    const found = run('knip/bin/knip.js', ['--directory', 'knip', '--no-config-hints']);
    for (const name of ['dead.ts', 'unusedExport', 'zod']) expect(found).toContain(name);
  });
});
