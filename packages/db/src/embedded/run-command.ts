import { spawn } from 'node:child_process';
import { parse } from 'node:path';

/** The user that PostgreSQL runs as; absent when that is simply the user that runs this process. */
export type Account = { uid: number; gid: number };

export type CommandResult = { code: number; output: string };

type CommandOptions = { account?: Account; cwd?: string; env?: NodeJS.ProcessEnv; ownGroup?: boolean };

/** The environment of PostgreSQL: the C locale, UTC, and no PGPORT or PGDATA of the operator's own clusters. */
export function childEnv(parent: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(parent).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs a program to its end and never rejects: a program that does not start has code -1. */
export function runCommand(
  program: string,
  args: string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { promise, resolve } = withResolver<CommandResult>();
  const child = spawn(program, args, {
    ...options.account,
    cwd: options.cwd ?? parse(process.execPath).root,
    env: options.env ?? childEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    detached: options.ownGroup === true && process.platform !== 'win32',
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.once('error', error => resolve({ code: -1, output: String(error) }));
  child.once('close', code => resolve({ code: code ?? -1, output }));
  // A server that was started keeps the pipes open, so 'close' may never come.
  child.once('exit', code => {
    setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? -1, output });
    }, 200);
  });
  return promise;
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}
