import { defaultRolePrefix } from '@speerpunt/db/connect/roles';
import { flag, postgresUrl, prefixNeedsUrl, rolePrefix } from '@speerpunt/db/connect/setting-shapes';
import { z } from 'zod';

const schema = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'moet een getal zijn' })
      .transform(Number)
      .pipe(z.number().max(65_535, { error: 'moet onder 65536 liggen' }))
      .default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'moet een webadres zijn, zoals https://plannen.example.nl' })
      .optional(),
    TRUST_PROXY: flag.default(false),
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_OWNER_URL: postgresUrl.optional(),
    DATABASE_AUTH_URL: postgresUrl.optional(),
    DATABASE_PUBLIC_URL: postgresUrl.optional(),
    DATABASE_ROLE_PREFIX: rolePrefix,
    DEMO: flag.optional(),
    DEMO_ON_PUBLIC_HOST: flag.default(false),
  })
  .superRefine((env, ctx) => {
    const refuse = (name: string, message: string) => ctx.addIssue({ code: 'custom', path: [name], message });
    if (env.DATABASE_URL && !env.DATABASE_AUTH_URL)
      refuse('DATABASE_AUTH_URL', 'hoort bij DATABASE_URL: de rol voor inloggen');
    if (!env.DATABASE_URL) {
      for (const name of ['DATABASE_OWNER_URL', 'DATABASE_AUTH_URL', 'DATABASE_PUBLIC_URL'] as const)
        if (env[name]) refuse(name, 'hoort bij DATABASE_URL: zonder die draait de eigen database');
      if (env.DATABASE_ROLE_PREFIX !== defaultRolePrefix) refuse('DATABASE_ROLE_PREFIX', prefixNeedsUrl);
    }
    const local = ['127.0.0.1', 'localhost', '::1'].includes(env.HOST);
    const demo = env.DEMO ?? !env.DATABASE_URL;
    if (demo && !local && !env.DEMO_ON_PUBLIC_HOST)
      refuse(
        'DEMO',
        'staat aan, en HOST is van buiten bereikbaar: iedereen kan dan met een proefaccount inloggen; zet DEMO=0, of ook DEMO_ON_PUBLIC_HOST=1',
      );
  });

export type Env = Omit<z.infer<typeof schema>, 'DEMO' | 'PUBLIC_URL'> & {
  DEMO: boolean;
  PUBLIC_URL: string | null;
};

/** A setting is wrong: one sentence for whoever starts the program. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/** The only reader of process.env. Empty settings count as absent. @throws SettingError naming the setting. */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingError(`Instelling ${issue?.path.join('.') ?? ''} klopt niet: ${issue?.message ?? ''}.`);
  }
  const { DEMO, PUBLIC_URL, ...rest } = parsed.data;
  return { ...rest, DEMO: DEMO ?? !rest.DATABASE_URL, PUBLIC_URL: PUBLIC_URL ?? null };
};
