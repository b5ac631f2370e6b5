import { checkNode } from './check-node.mjs';

checkNode();
const { ensureInstalled } = await import('./install.mjs');
const { setStop, start, stopAll } = await import('./processes.mjs');
const { npmCommand, toolCommand } = await import('./repo.mjs');

await ensureInstalled().catch(error => {
  console.error(error.message);
  process.exit(1);
});

setStop({ exitCode: 0, graceMs: 40_000 });
// The browser talks to vite, so that is the origin that may write.
const apiEnv = { PUBLIC_URL: 'http://localhost:5173', ...process.env };
startPrefixed(
  'api',
  [...toolCommand('tsx'), 'watch', '--clear-screen=false', 'apps/api/src/main.ts'],
  apiEnv,
);
startPrefixed('web', [...npmCommand(), 'run', '--silent', 'dev', '-w', '@speerpunt/web']);

function startPrefixed(name, command, env = process.env) {
  const child = start(command, { env });
  for (const stream of [child.stdout, child.stderr]) printLines(name, stream);
  child.once('exit', code => stopAll('SIGTERM', code ?? 1));
}

function printLines(name, stream) {
  let rest = '';
  stream.setEncoding('utf8').on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) console.log(`${name} | ${line}`);
  });
}
