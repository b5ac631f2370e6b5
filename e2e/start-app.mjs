import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Journeys begin on an empty database of their own, whatever database the developer's environment names.
for (const name of Object.keys(process.env)) if (name.startsWith('DATABASE_')) delete process.env[name];
process.env.DATA_DIR = fileURLToPath(new URL('../.data/e2e', import.meta.url));
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
await import('../apps/api/dist/main.js');
