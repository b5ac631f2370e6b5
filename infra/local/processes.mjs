import { spawn } from 'node:child_process';
import { root } from './repo.mjs';

const children = new Set();
const whenStopped = { exitCode: 130, graceMs: 8000 };
let stopping = false;

/** What Ctrl+C ends with, and how long the children get before they are killed. */
export function setStop(settings) {
  Object.assign(whenStopped, settings);
}

export function isStopping() {
  return stopping;
}

/**
 * Starts a program in a process group of its own. A terminal's Ctrl+C then reaches only this script (and reaches it
 * twice: npm repeats it), and the program gets exactly one signal, from `stopAll`.
 */
export function start(command, options = {}) {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    shell: process.platform === 'win32' && program === 'npm',
    ...options,
    detached: process.platform !== 'win32',
  });
  children.add(child);
  child.once('error', () => children.delete(child));
  child.once('exit', () => {
    children.delete(child);
    signalGroup(child, 'SIGKILL');
  });
  return child;
}

/** Runs a program to its end, with its output collected. When stopping it never answers: nothing may go on. */
export function run(command, { limitMs, ...options } = {}) {
  return new Promise(resolve => {
    const child = start(command, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', chunk => {
        output += chunk;
      });
    }
    const timer = limitMs && setTimeout(giveUp, limitMs);
    function giveUp() {
      output += `\nAfgebroken na ${Math.round(limitMs / 1000)} s.\n`;
      signalGroup(child, 'SIGTERM');
      setTimeout(() => signalGroup(child, 'SIGKILL'), whenStopped.graceMs).unref();
    }
    function finish(code) {
      clearTimeout(timer);
      if (!stopping) resolve({ code, output });
    }
    child.once('error', error => {
      output += String(error);
      finish(-1);
    });
    // Not only 'close': a grandchild that was left behind may keep the pipes open.
    child.once('exit', code => setTimeout(finish, 500, code ?? -1));
    child.once('close', code => finish(code ?? -1));
  });
}

/** Passes the signal on once, waits until every child is gone, and then ends this process. */
export async function stopAll(signal, exitCode = whenStopped.exitCode) {
  if (stopping) return;
  stopping = true;
  const gone = [...children].map(child => new Promise(resolve => child.once('exit', resolve)));
  for (const child of children) signalGroup(child, signal);
  const timer = setTimeout(() => {
    for (const child of children) signalGroup(child, 'SIGKILL');
  }, whenStopped.graceMs);
  await Promise.all(gone);
  clearTimeout(timer);
  process.exit(exitCode);
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(signal));

// A signal to npm alone ends npm and its shell and never arrives here; then the parent is suddenly another.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || stopAll('SIGTERM'), 1000).unref();
}
