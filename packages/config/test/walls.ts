import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file of the project: its path from the root, and its text. */
export type Source = { file: string; text: string };
export type Import = { file: string; target: string; typeOnly: boolean };

const root = path.resolve(import.meta.dirname, '../../..');

/** Every file that git knows or would add and that is there; a path from the root with forward slashes. */
export const listFiles = (folder = root): string[] =>
  execFileSync('git', ['ls-files', '-coz', '--exclude-standard', '--deduplicate'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter(file => file !== '' && existsSync(path.join(folder, file)));

/** Every file among them that can import: TypeScript and plain JavaScript alike. */
export const readSources = (folder = root): Source[] =>
  listFiles(folder)
    .filter(file => /\.[cm]?[jt]sx?$/.test(file))
    .map(file => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/;
// What stands between back quotes may be half computed: the part that is written says where it leads.
const lazy = /\b(?:import|require)\(\s*(?:\/\*.*?\*\/\s*)*(?:['"`]([^'"`]*)|([^\s'"`)]))/;
const importPattern = new RegExp(`${statement.source}|${lazy.source}`, 'gm');

/** Imports with relative ones made paths from the root, and ours written as their folder. */
export const listImports = ({ file, text }: Source): Import[] =>
  [...text.matchAll(importPattern)].map(([, type, from, loaded]) => {
    const specifier = from ?? loaded ?? '';
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : specifier
          .replace(/^@speerpunt\/(api|web)\/?/, 'apps/$1/')
          .replace(/^@speerpunt\/(db|domain|i18n|config|documents)\/?/, 'packages/$1/');
    return { file, target, typeOnly: Boolean(type) };
  });

type Wall = { name: string; breaks: (i: Import) => boolean };

const inside = (place: string, room: string): boolean => place.startsWith(`${room}/`);
const partOf = (place: string, room: string): string | undefined =>
  new RegExp(`^${room}/([^/]+)/`).exec(place)?.[1];
const isTest = (file: string): boolean =>
  /\.(test|spec)\.[cm]?[jt]sx?$|\/test\/|\/testing\/|\/bench\//.test(file);
const isOurs = (target: string): boolean => /^(apps|packages|infra|e2e)\//.test(target);

/** The arrows of the house. What a tool of the linter holds (circles, names, sizes, process.env) stands there. */
export const walls: Wall[] = [
  {
    name: 'domain knows nothing of ours, and of others only zod',
    breaks: ({ file, target }) =>
      inside(file, 'packages/domain/src') &&
      !isTest(file) &&
      target !== 'zod' &&
      !inside(target, 'packages/domain'),
  },
  {
    name: 'db, documents and i18n know only domain',
    breaks: ({ file, target }) =>
      ['db', 'documents', 'i18n'].some(
        room =>
          inside(file, `packages/${room}/src`) &&
          isOurs(target) &&
          !inside(target, `packages/${room}`) &&
          !inside(target, 'packages/domain'),
      ),
  },
  {
    name: 'the web knows domain, i18n and the type of the router',
    breaks: ({ file, target, typeOnly }) =>
      inside(file, 'apps/web') &&
      isOurs(target) &&
      !inside(target, 'apps/web') &&
      !inside(target, 'packages/domain') &&
      !inside(target, 'packages/i18n') &&
      !(typeOnly && target === 'apps/api/router'),
  },
  {
    name: 'nobody imports the web or infra',
    breaks: ({ file, target }) =>
      (inside(target, 'apps/web') && !inside(file, 'apps/web')) ||
      (inside(target, 'infra') && !inside(file, 'infra')),
  },
  {
    name: 'only the web imports the api, and only its router type',
    breaks: ({ file, target }) =>
      inside(target, 'apps/api') &&
      !inside(file, 'apps/api') &&
      !inside(file, 'apps/web') &&
      // Journeys start the built program, as an installation does.
      !(file === 'e2e/start-app.mjs' && target === 'apps/api/dist/main.js'),
  },
  {
    name: 'features never import each other',
    breaks: ({ file, target }) => {
      const from = partOf(file, 'apps/web/src/features');
      const to = partOf(target, 'apps/web/src/features');
      return from !== undefined && to !== undefined && from !== to;
    },
  },
  {
    name: 'only the app composes features',
    breaks: ({ file, target }) =>
      inside(target, 'apps/web/src/features') &&
      !inside(file, 'apps/web/src/features') &&
      !inside(file, 'apps/web/src/app'),
  },
  {
    name: 'components and lib know no feature and no app',
    breaks: ({ file, target }) =>
      (inside(file, 'apps/web/src/components') || inside(file, 'apps/web/src/lib')) &&
      (inside(target, 'apps/web/src/features') || inside(target, 'apps/web/src/app')),
  },
  {
    name: 'a module never imports the router of another',
    breaks: ({ file, target }) => {
      const from = partOf(file, 'apps/api/src/modules');
      const to = partOf(target, 'apps/api/src/modules');
      return from !== undefined && to !== undefined && from !== to && target.endsWith('.router.ts');
    },
  },
  {
    name: 'a file that is loaded later is named where it is loaded',
    breaks: ({ file, target }) => (target === '' || target.startsWith('$')) && !isTest(file),
  },
  {
    name: 'only db, the api and tests reach the test database',
    breaks: ({ file, target }) => inside(target, 'packages/db/testing') && !isTest(file),
  },
];

export const brokenWalls = (sources: Source[]): string[] =>
  sources.flatMap(source =>
    listImports(source).flatMap(i =>
      walls.filter(wall => wall.breaks(i)).map(wall => `${wall.name}: ${i.file} → ${i.target}`),
    ),
  );

/** Drawers without a noun: everything in them belongs to one. */
const drawers = ['utils', 'helpers', 'common', 'shared', 'types', 'util', 'misc'];
export const drawersIn = (files: string[]): string[] =>
  files.filter(file =>
    file
      .split('/')
      .slice(0, -1)
      .some(folder => drawers.includes(folder)),
  );

/** Folders in another notation than kebab-case; a dot in front is a tool's own. */
export const foldersNotKebab = (files: string[]): string[] => {
  const folders = new Set(files.flatMap(file => file.split('/').slice(0, -1)));
  return [...folders].filter(folder => !/^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(folder));
};
