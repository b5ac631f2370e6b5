import { z } from 'zod';

const schema = z.object({
  /** A superuser on any PostgreSQL from 15 on; absent, the embedded one is used. */
  TEST_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { message: 'TEST_DATABASE_URL moet beginnen met postgres://' })
    .optional(),
});

/** The only reader of process.env in this folder; empty counts as absent. */
export const readTestEnv = (source: NodeJS.ProcessEnv = process.env): z.infer<typeof schema> =>
  schema.parse({ TEST_DATABASE_URL: source.TEST_DATABASE_URL || undefined });
