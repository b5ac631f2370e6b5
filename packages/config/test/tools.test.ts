import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from './walls.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let room: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(room, file)), { recursive: true });
  writeFileSync(path.join(room, file), text);
};

const run = (bin: string, args: string[], cwd = room): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    cwd,
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
    [
      'a function that is too long',
      'src/h.ts',
      `export const x = (): number => {\n  let y = 0;\n${'  y += 1;\n'.repeat(60)}  return y;\n};\n`,
      'noExcessiveLinesPerFunction',
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

/** The whole house with our own settings, and its packages pointing at each other within the copy. */
const copyHouse = (): string => {
  const house = mkdtempSync(path.join(tmpdir(), 'house-'));
  for (const file of listFiles()) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(house, file));
  }
  const modules = (folder: string): void => {
    const from = path.join(root, folder, 'node_modules');
    if (!existsSync(from)) return;
    mkdirSync(path.join(house, folder, 'node_modules'), { recursive: true });
    for (const name of readdirSync(from).filter(entry => entry !== '@speerpunt'))
      symlinkSync(path.join(from, name), path.join(house, folder, 'node_modules', name));
  };
  const ours = path.join(root, 'node_modules/@speerpunt');
  modules('');
  mkdirSync(path.join(house, 'node_modules/@speerpunt'));
  for (const name of readdirSync(ours)) {
    const at = path.relative(root, realpathSync(path.join(ours, name)));
    modules(at);
    symlinkSync(path.join(house, at), path.join(house, 'node_modules/@speerpunt', name));
  }
  return house;
};

describe('the search for unused code sees', () => {
  it('a dead file, a dead export and a dead dependency in every room, by our own settings', () => {
    const house = copyHouse();
    try {
      const at = (...steps: string[]) => path.join(house, ...steps);
      const dead = [
        'apps/api/src/dead-api.ts',
        'apps/web/src/dead-web.ts',
        'packages/domain/src/dead-domain.ts',
        'packages/db/src/dead-db.ts',
        'packages/i18n/src/dead-i18n.ts',
        'packages/config/test/dead-config.ts',
        'e2e/dead-e2e.ts',
        'infra/local/dead-infra.mjs',
      ];
      for (const file of dead) writeFileSync(at(file), 'export const dead = 1;\n');
      const rooms = ['.', 'apps/api', 'apps/web', 'packages/domain', 'packages/db', 'packages/i18n', 'e2e'];
      const unused = rooms.map((folder, n) => {
        const name = `unused-${n}`;
        const manifest = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
        const dependencies = { ...manifest.dependencies, [name]: '1' };
        writeFileSync(at(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
        return name;
      });
      const permissions = at('packages/domain/src/access/permissions.ts');
      writeFileSync(permissions, `${readFileSync(permissions, 'utf8')}\nexport const nobodyAsks = 1;\n`);
      const found = run('knip/bin/knip.js', ['--no-config-hints', '--no-progress'], house);
      expect([...dead, ...unused, 'nobodyAsks'].filter(name => !found.includes(name))).toEqual([]);
      // What is used is not among it: the copy is whole.
      for (const used of ['packages/db/src/connect/kysely.ts', 'apps/web/src/main.tsx', 'fastify'])
        expect(found).not.toContain(used);
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  }, 180_000);
});
