import { checkNode } from './check-node.mjs';

checkNode();
const { ensureBuilt } = await import('./build.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { isStopping, setStop, start } = await import('./processes.mjs');

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The API closes its connections and the embedded database: half a minute on a slow disk.
setStop({ exitCode: 0, graceMs: 40_000 });
const api = start([process.execPath, 'apps/api/dist/main.js'], { stdio: ['ignore', 'inherit', 'inherit'] });
api.once('exit', code => {
  if (!isStopping()) process.exit(code ?? 1);
});
