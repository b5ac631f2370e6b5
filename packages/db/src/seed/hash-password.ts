import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** A password as better-auth keeps it: `salt:key`, scrypt, both hexadecimal. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16).toString('hex');
  const N = 16_384;
  const r = 16;
  const key = await derive(password.normalize('NFKC'), salt, 64, { N, r, p: 1, maxmem: 256 * N * r });
  return `${salt}:${key.toString('hex')}`;
};
