import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const room = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const target = path.join(room, 'src/connect/database.ts');
const configFile = path.join(room, 'codegen.json');
const generator = path.resolve(room, '../../node_modules/kysely-codegen/dist/cli/bin.js');

/**
 * The types of the tables as kysely-codegen reads them. It cannot load TypeScript 7 to find the imports that our
 * overrides need, so they are written here from the same configuration.
 */
export const generateTypes = (ownerUrl: string): string => {
  const config = z
    .object({ customImports: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(configFile, 'utf8')));
  const options = ['--config-file', configFile, '--log-level', 'silent', '--print', '--url', ownerUrl];
  const body = execFileSync(process.execPath, [generator, ...options], { encoding: 'utf8', stdio: 'pipe' });
  const imports = Object.entries(config.customImports).map(([name, source]) => {
    const [from, exported] = source.split('#');
    return `import type { ${exported === name ? name : `${exported} as ${name}`} } from '${from}';`;
  });
  const start = body.indexOf('import type { ColumnType }');
  if (start < 0) throw new Error('kysely-codegen gaf geen typen.');
  return `// Made by npm run db:types from the migrations; do not edit.\n${imports.join('\n')}\n${body.slice(start).trim()}\n`;
};

export const readTypes = (): string => readFileSync(target, 'utf8');

/** Writes the file when it differs; answers whether it did. */
export const writeTypes = (text: string): boolean => {
  if (readTypes() === text) return false;
  writeFileSync(target, text);
  return true;
};
