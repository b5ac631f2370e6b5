import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { root, toolCommand } from './repo.mjs';

/** Runs one turbo task over all workspaces; turbo's own cache makes it short when nothing changed. */
export function runTurbo(task, options = {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const flags = ['--output-logs=new-only', '--no-update-notifier'];
  return run([...toolCommand('turbo'), 'run', task, ...flags], { cwd: root, env, ...options });
}

export async function ensureBuilt() {
  const { code, output } = await withProgress('Bouwen', () => runTurbo('build'));
  if (code !== 0) throw new Error(`Het bouwen is mislukt.\n${output}`);
}
