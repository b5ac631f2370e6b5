import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, { message: 'moet beginnen met postgres://' });

const schema = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_AUTH_URL: postgresUrl.optional(),
  DATABASE_ROLE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,40}$/, { message: 'mag alleen kleine letters, cijfers en _ hebben' })
    .default('speerpunt'),
  /** From the root of the repository, because npm starts a script in the folder of its package. */
  DATA_DIR: z
    .string()
    .default('.data')
    .transform(dir => path.resolve(repository, dir)),
});

export type CliEnv = z.infer<typeof schema>;

/** The only reader of process.env in this folder. Empty settings count as absent. @throws naming the setting. */
export const readCliEnv = (source: NodeJS.ProcessEnv = process.env): CliEnv => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`Instelling ${issue?.path.join('.') ?? ''} klopt niet: ${issue?.message ?? ''}.`);
};
