import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { flag, postgresUrl, rolePrefix } from '../connect/setting-shapes.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

const schema = z
  .object({
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_OWNER_URL: postgresUrl.optional(),
    DATABASE_AUTH_URL: postgresUrl.optional(),
    DATABASE_ROLE_PREFIX: rolePrefix,
    /** From the root of the repository, because npm starts a script in the folder of its package. */
    DATA_DIR: z
      .string()
      .default('.data')
      .transform(dir => path.resolve(repository, dir)),
    DEMO: flag.optional(),
  })
  .refine(env => !env.DATABASE_AUTH_URL || env.DATABASE_URL || env.DATABASE_OWNER_URL, {
    path: ['DATABASE_AUTH_URL'],
    message: 'hoort bij DATABASE_URL: zonder die draait de eigen database',
  });

export type CliEnv = Omit<z.infer<typeof schema>, 'DEMO'> & {
  /** On with the embedded database, off with one of one's own, unless told otherwise. */
  DEMO: boolean;
};

/** The only reader of process.env in this folder. Empty settings count as absent. @throws naming the setting. */
export const readCliEnv = (source: NodeJS.ProcessEnv = process.env): CliEnv => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Instelling ${issue?.path.join('.') ?? ''} klopt niet: ${issue?.message ?? ''}.`);
  }
  const { DEMO, ...rest } = parsed.data;
  return { ...rest, DEMO: DEMO ?? !(rest.DATABASE_URL || rest.DATABASE_OWNER_URL) };
};
