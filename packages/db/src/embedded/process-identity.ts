import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const onLinux = process.platform === 'linux';

/** Names a living process by pid and start time, since a pid alone is used again. Absent when it is gone. */
export function getProcessIdentity(pid: number): string | undefined {
  if (!onLinux) return isSignallable(pid) ? String(pid) : undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? undefined : `${pid} ${startTime}`;
  } catch {
    return undefined;
  }
}

export function isLivingProcess(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return pid > 0 && getProcessIdentity(pid) === identity.trim();
}

/** The pids that work in a folder, as every process of a PostgreSQL server does in its data. Linux only. */
export function listProcessesIn(folder: string): number[] {
  if (!onLinux) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && isWorkingIn(pid, folder));
}

/** Whether that pid is a server of this data folder, and not a program that got the same pid later. */
export function isServing(pid: number, dataDir: string): boolean {
  return onLinux ? isWorkingIn(pid, dataDir) : isSignallable(pid);
}

function isWorkingIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

function isSignallable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
