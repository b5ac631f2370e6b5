import { readFileSync } from 'node:fs';
import type { Account } from './run-command.ts';

/** PostgreSQL refuses to run as root, and initdb wants an entry in /etc/passwd: root lends it another user. */
export function chooseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(user => user.uid > 0);
  const user = users.find(u => u.name === 'postgres') ?? users.find(u => u.name === 'nobody') ?? users[0];
  if (!user) throw new Error('PostgreSQL draait niet als root, en /etc/passwd kent geen andere gebruiker.');
  return { uid: user.uid, gid: user.gid };
}
