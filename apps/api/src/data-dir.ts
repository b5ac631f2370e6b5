import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The folder of the embedded database; a relative one counts from the repository, wherever the command was typed. */
export const dataDirOf = (env: { DATA_DIR: string }): string => path.resolve(repository, env.DATA_DIR);
