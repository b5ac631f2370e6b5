import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  brokenWalls,
  drawersIn,
  foldersNotKebab,
  listFiles,
  listImports,
  readSources,
  walls,
} from './walls.ts';

const sources = readSources();

/** One breach for each wall, by its name. */
const breaches: Record<string, { file: string; text: string }> = {
  'domain knows nothing of ours, and of others only zod': {
    file: 'packages/domain/src/plan/x.ts',
    text: "import { v7 } from 'uuid';",
  },
  'db, documents and i18n know only domain': {
    file: 'packages/db/src/x.ts',
    text: "import { t } from '@speerpunt/i18n/texts';",
  },
  'the web knows domain, i18n and the type of the router': {
    file: 'apps/web/src/lib/x.ts',
    text: "import { appRouter } from '@speerpunt/api/router';",
  },
  'nobody imports the web or infra': {
    file: 'apps/api/src/x.ts',
    text: "import { x } from '../../web/src/main.tsx';",
  },
  'only the web imports the api, and only its router type': {
    file: 'packages/db/src/x.ts',
    text: "import { createServer } from '@speerpunt/api/server';",
  },
  'features never import each other': {
    file: 'apps/web/src/features/swot/x.tsx',
    text: "import { Card } from '../jaarplan/card.tsx';",
  },
  'only the app composes features': {
    file: 'apps/web/src/main.tsx',
    text: "import('./features/swot/swot-page.tsx')",
  },
  'components and lib know no feature and no app': {
    file: 'apps/web/src/components/x.tsx',
    text: "import { x } from '../app/router.tsx';",
  },
  'a module never imports the router of another': {
    file: 'apps/api/src/modules/swot/x.ts',
    text: "import { planRouter } from '../plan/plan.router.ts';",
  },
  'a file that is loaded later is named where it is loaded': {
    file: 'apps/web/src/lib/x.ts',
    text: 'const page = await import(pageOf(name));',
  },
  'only db, the api and tests reach the test database': {
    file: 'apps/api/src/x.ts',
    text: "import { openTestDatabase } from '@speerpunt/db/testing/test-database';",
  },
};

describe('the arrows between the rooms', () => {
  it('all hold', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap(listImports).length).toBeGreaterThan(500);
    expect(brokenWalls(sources)).toEqual([]);
  });

  it.each(walls.map(wall => wall.name))('%s: a breach is seen', name => {
    const breach = breaches[name];
    expect(breach).toBeDefined();
    expect(brokenWalls(breach ? [breach] : []).some(found => found.startsWith(name))).toBe(true);
  });

  it.each([
    ["import { x } from '../features/swot/x.tsx';"],
    ["import type { X } from '../features/swot/x.tsx';"],
    ["import '../features/swot/x.tsx';"],
    ["export { x } from '../features/swot/x.tsx';"],
    ["import {\n  x,\n} from '../features/swot/x.tsx';"],
    ["const x = () => import('../features/swot/x.tsx');"],
    ['const x = () => import("../features/swot/x.tsx");'],
    ['const x = () => import(`../features/swot/x.tsx`);'],
    [`const x = (name: string) => import(\`../features/\${name}/x.tsx\`);`],
    ["const x = () =>\n  import(\n    /* @vite-ignore */ '../features/swot/x.tsx'\n  );"],
    ["const x = require('../features/swot/x.tsx');"],
  ])('is seen however it is written: %s', text => {
    expect(brokenWalls([{ file: 'apps/web/src/lib/x.ts', text }])).toContainEqual(
      expect.stringMatching(/^components and lib know no feature/),
    );
  });

  it.each(['ts', 'tsx', 'mjs', 'js', 'cjs', 'mts', 'jsx'])('is seen in a file that ends in .%s', ending => {
    const room = mkdtempSync(path.join(tmpdir(), 'arrows-'));
    try {
      mkdirSync(path.join(room, 'apps/api'), { recursive: true });
      writeFileSync(path.join(room, `apps/api/x.${ending}`), "import '../web/src/main.tsx';\n");
      spawnSync('git', ['init', '-q'], { cwd: room });
      expect(brokenWalls(readSources(room))).toHaveLength(1);
    } finally {
      rmSync(room, { recursive: true, force: true });
    }
  });

  it('the type of the router is let through', () => {
    expect(
      brokenWalls([
        { file: 'apps/web/src/lib/trpc.ts', text: "import type { AppRouter } from '@speerpunt/api/router';" },
      ]),
    ).toEqual([]);
  });
});

describe('folders', () => {
  const files = listFiles();

  it('bear a noun', () => {
    expect(drawersIn(files)).toEqual([]);
    expect(drawersIn(['apps/web/src/utils/x.ts'])).toEqual(['apps/web/src/utils/x.ts']);
  });

  it('are written in kebab-case', () => {
    expect(foldersNotKebab(files)).toEqual([]);
    expect(foldersNotKebab(['apps/Foo_Bar/x.ts', 'apps/web/fooBar/a-b/x.css', '.ci/run', 'x.ts'])).toEqual([
      'Foo_Bar',
      'fooBar',
    ]);
  });
});
