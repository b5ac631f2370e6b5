import { connect } from '@speerpunt/db/connect/client';
import { explainError } from '@speerpunt/db/connect/explain-error';
import { openLocal } from '@speerpunt/db/connect/open-local';
import { v7 } from 'uuid';
import { z } from 'zod';
import { newLinkToken } from '../auth/accounts.ts';
import { dataDirOf } from '../data-dir.ts';
import { readEnv } from '../env.ts';

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

/** Makes an invitation for a beheerder and prints its one-time link: the way in of a fresh installation. */
const main = async (): Promise<void> => {
  const email = z.email().safeParse(process.argv[2]?.trim().toLowerCase());
  if (!email.success) fail('Geef het e-mailadres van de beheerder: npm run beheerder -- naam@example.nl');
  const env = readEnv();
  if (env.DATABASE_URL && !env.DATABASE_OWNER_URL)
    fail('Zet DATABASE_OWNER_URL: alleen de eigenaar van de database maakt een beheerder.');
  const local = env.DATABASE_URL ? null : await openLocal({ dataDir: dataDirOf(env) });
  const owner = connect(local?.ownerUrl ?? env.DATABASE_OWNER_URL ?? '', { max: 1 });
  try {
    const { token, hash } = newLinkToken();
    await owner`
      with made as (
        insert into app.landelijke_invitation (id, email, role, token_hash, expires_at)
        values (${v7()}, ${email.data ?? ''}, 'beheerder', ${hash}, now() + interval '7 days') returning id, role
      )
      insert into app.landelijke_audit (id, request_id, noun, item_id, action, after)
      select ${v7()}, 'npm run beheerder', 'landelijke_invitation', id, 'create', jsonb_build_object('role', role) from made`;
    const address = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
    console.log(
      `Deze link werkt één keer en een week lang. Open hem zelf of stuur hem aan ${email.data}:\n${address}/uitnodiging/${token}`,
    );
  } finally {
    await owner.end({ timeout: 5 });
    await local?.stop();
  }
};

await main().catch((error: unknown) => fail(explainError(error)));
