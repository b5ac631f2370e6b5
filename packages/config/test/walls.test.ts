import { describe, expect, it } from 'vitest';
import { brokenWalls, drawersIn, listImports, readSources, walls } from './walls.ts';

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

  it('the type of the router is let through', () => {
    expect(
      brokenWalls([
        { file: 'apps/web/src/lib/trpc.ts', text: "import type { AppRouter } from '@speerpunt/api/router';" },
      ]),
    ).toEqual([]);
  });
});

describe('folders', () => {
  it('bear a noun', () => {
    expect(drawersIn(sources.map(source => source.file))).toEqual([]);
    expect(drawersIn(['apps/web/src/utils/x.ts'])).toEqual(['apps/web/src/utils/x.ts']);
  });
});
