import { connect } from '../connect/client.ts';
import { userIdOf } from './load-people.ts';

/** Who loads the demo: nobody signs in as this person, and it is there before any account with the known password. */
export const loader = { email: 'inlezen@speerpunt.example', name: 'Ingelezen uit het plan' };

/** Known to everyone: the sign-in page of the demo shows it. */
export const demoPassword = 'speerpunt-demo-2026';

export type Occupants = 'nobody' | 'demo' | 'others';

/**
 * Who lives in a database, asked as the sign-in role. The demo is known by the id of its loader, which no invitation
 * can give to anyone; a schema that is not there yet holds nobody.
 */
export const occupantsOf = async (authUrl: string): Promise<Occupants> => {
  const auth = connect(authUrl, { max: 1 });
  try {
    const [schema] = await auth<{ there: boolean }[]>`select to_regclass('auth."user"') is not null as there`;
    if (!schema?.there) return 'nobody';
    const [found] = await auth<{ demo: boolean; anyone: boolean }[]>`
      select exists (select from auth."user" where id = ${userIdOf(loader.email)}) as demo,
        exists (select from auth."user") as anyone`;
    if (found?.demo) return 'demo';
    return found?.anyone ? 'others' : 'nobody';
  } finally {
    await auth.end({ timeout: 5 });
  }
};
