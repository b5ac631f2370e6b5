import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const room = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const target = path.join(room, 'src/connect/database.ts');
const configFile = path.join(room, 'codegen.json');

/**
 * The types of the tables as kysely-codegen reads them. It cannot load TypeScript 7 to find the imports that our
 * overrides need, so they are written here from the same configuration.
 */
export const generateTypes = (ownerUrl: string): string => {
  const config = z.object({ customImports: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(configFile, 'utf8')));
  const bin = path.resolve(room, '../../node_modules/kysely-codegen/dist/cli/bin.js');
  const body = execFileSync(process.execPath, [bin, '--config-file', configFile, '--log-level', 'silent', '--print', '--url', ownerUrl], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const imports = Object.entries(config.customImports).map(([name, target]) => {
    const [from, exported] = target.split('#');
    return `import type { ${exported === name ? name : `${exported} as ${name}`} } from '${from}';`;
  });
  const start = body.indexOf('import type { ColumnType }');
  return `// Made by npm run db:types from the migrations; do not edit.\n${imports.join('\n')}\n${body.slice(start).trim()}\n`;
};

export const committedTypes = (): string => readFileSync(target, 'utf8');
export const writeTypes = (text: string): void => writeFileSync(target, text);
