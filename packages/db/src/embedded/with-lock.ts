import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { getProcessIdentity, isLivingProcess } from './process-identity.ts';

const patienceMs = 180_000;
const pollMs = 100;
// Between creating a lock file and writing the holder into it the file is empty for a moment.
const emptyMs = 5_000;

/** Runs `act` while no other process does so under the same lock file. A dead holder's lock is taken over. */
export async function withLock<T>(file: string, act: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  while (!isClaimed(file)) {
    if (Date.now() > deadline)
      throw new Error(`Een ander proces houdt ${file} al ${patienceMs / 1000} s vast.`);
    if (isStale(file)) removeStale(file);
    else await sleep(pollMs);
  }
  try {
    return await act();
  } finally {
    rmSync(file, { force: true });
  }
}

function isClaimed(file: string): boolean {
  try {
    writeFileSync(file, getProcessIdentity(process.pid) ?? String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const holder = readFileSync(file, 'utf8');
    return holder === '' ? Date.now() - statSync(file).mtimeMs > emptyMs : !isLivingProcess(holder);
  } catch {
    return false;
  }
}

/** Two waiters may both see a dead holder; a second file makes sure neither removes the other's fresh lock. */
function removeStale(file: string): void {
  const guard = `${file}.takeover`;
  if (!isClaimed(guard)) {
    if (isStale(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
