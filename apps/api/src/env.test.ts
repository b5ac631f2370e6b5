import { describe, expect, it } from 'vitest';
import { readEnv, SettingError } from './env.ts';

const database = {
  DATABASE_URL: 'postgres://app@db.example/speerpunt',
  DATABASE_AUTH_URL: 'postgres://auth@db.example/speerpunt',
};

const refusal = (source: NodeJS.ProcessEnv): string => {
  try {
    readEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingError);
    return (error as Error).message;
  }
  throw new Error('was accepted');
};

describe('the settings', () => {
  it('have defaults that need nothing', () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: null,
      TRUST_PROXY: false,
      DATA_DIR: '.data',
      DATABASE_ROLE_PREFIX: 'speerpunt',
      DEMO: true,
      DEMO_ON_PUBLIC_HOST: false,
    });
  });

  it('count an empty one, or only spaces, as absent', () => {
    const names = [
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'DATA_DIR',
      'DATABASE_URL',
      'DATABASE_OWNER_URL',
      'DATABASE_AUTH_URL',
      'DATABASE_PUBLIC_URL',
      'DATABASE_ROLE_PREFIX',
      'DEMO',
      'DEMO_ON_PUBLIC_HOST',
    ];
    for (const value of ['', '  '])
      expect(readEnv(Object.fromEntries(names.map(name => [name, value])))).toEqual(readEnv({}));
  });

  it('are taken as given', () => {
    const given = {
      ...database,
      DATABASE_OWNER_URL: 'postgresql://owner@db.example/speerpunt',
      DATABASE_PUBLIC_URL: 'postgres://public@db.example/speerpunt',
      DATABASE_ROLE_PREFIX: 'sp_2',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://plannen.example.nl',
      DATA_DIR: '/srv/speerpunt',
    };
    expect(readEnv({ ...given, PORT: '0', TRUST_PROXY: 'true' })).toEqual({
      ...given,
      PORT: 0,
      TRUST_PROXY: true,
      DEMO: false,
      DEMO_ON_PUBLIC_HOST: false,
    });
  });

  it.each([
    ['1', true],
    ['true', true],
    ['on', true],
    ['0', false],
    ['false', false],
    ['off', false],
  ])('read %s as %s', (value, expected) => {
    expect(readEnv({ TRUST_PROXY: value, DEMO: value })).toMatchObject({
      TRUST_PROXY: expected,
      DEMO: expected,
    });
  });

  it('leave what is not ours alone', () => {
    expect(readEnv({ PATH: '/bin', NODE_ENV: 'test' })).toEqual(readEnv({}));
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['PORT', { PORT: 'drieduizend' }, 'moet een getal zijn'],
    ['PORT', { PORT: '80.5' }, 'moet een getal zijn'],
    ['PORT', { PORT: '-1' }, 'moet een getal zijn'],
    ['PORT', { PORT: '70000' }, 'moet onder 65536 liggen'],
    [
      'PUBLIC_URL',
      { PUBLIC_URL: 'plannen.example.nl' },
      'moet een webadres zijn, zoals https://plannen.example.nl',
    ],
    [
      'PUBLIC_URL',
      { PUBLIC_URL: 'ftp://plannen.example.nl' },
      'moet een webadres zijn, zoals https://plannen.example.nl',
    ],
    ['TRUST_PROXY', { TRUST_PROXY: 'ja' }, 'moet 1 of 0 zijn'],
    ['DEMO', { DEMO: 'misschien' }, 'moet 1 of 0 zijn'],
    ['DEMO_ON_PUBLIC_HOST', { DEMO_ON_PUBLIC_HOST: '2' }, 'moet 1 of 0 zijn'],
    ['DATABASE_URL', { ...database, DATABASE_URL: 'mysql://db' }, 'moet beginnen met postgres://'],
    ['DATABASE_OWNER_URL', { ...database, DATABASE_OWNER_URL: 'db' }, 'moet beginnen met postgres://'],
    ['DATABASE_AUTH_URL', { ...database, DATABASE_AUTH_URL: 'db' }, 'moet beginnen met postgres://'],
    ['DATABASE_PUBLIC_URL', { ...database, DATABASE_PUBLIC_URL: 'db' }, 'moet beginnen met postgres://'],
    [
      'DATABASE_AUTH_URL',
      { DATABASE_URL: database.DATABASE_URL },
      'hoort bij DATABASE_URL: de rol voor inloggen',
    ],
    ...['DATABASE_OWNER_URL', 'DATABASE_AUTH_URL', 'DATABASE_PUBLIC_URL'].map(
      (name): [string, NodeJS.ProcessEnv, string] => [
        name,
        { [name]: 'postgres://rol@db.example/speerpunt' },
        'hoort bij DATABASE_URL: zonder die draait de eigen database',
      ],
    ),
    [
      'DATABASE_ROLE_PREFIX',
      { DATABASE_ROLE_PREFIX: 'zorg' },
      'hoort bij DATABASE_URL: de eigen database heeft vaste rolnamen',
    ],
    [
      'DATABASE_URL',
      { ...database, DATABASE_URL: 'postgres://app:a#b@db.example/speerpunt' },
      'is geen leesbaar adres (schrijf leestekens in het wachtwoord als code, zoals %23 voor #)',
    ],
    [
      'DATABASE_ROLE_PREFIX',
      { DATABASE_ROLE_PREFIX: 'x"; drop role y' },
      'mag alleen kleine letters, cijfers en _ hebben',
    ],
  ])('stop the start with one sentence that names %s (%o)', (name, source, sentence) => {
    expect(refusal(source)).toBe(`Instelling ${name} klopt niet: ${sentence}.`);
  });
});

describe('the demo', () => {
  const open = { HOST: '0.0.0.0' };

  it('is on without a database of one’s own, and off with one, unless told otherwise', () => {
    expect(readEnv({}).DEMO).toBe(true);
    expect(readEnv(database).DEMO).toBe(false);
    expect(readEnv({ DEMO: '0' }).DEMO).toBe(false);
    expect(readEnv({ ...database, DEMO: '1' }).DEMO).toBe(true);
  });

  it.each([{}, { DEMO: '1' }, { ...database, DEMO: '1' }])('refuses a public host (%o)', source => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.10', 'plannen.example.nl'])
      expect(refusal({ ...source, HOST })).toMatch(
        /^Instelling DEMO klopt niet: .*DEMO=0.*DEMO_ON_PUBLIC_HOST=1\.$/,
      );
  });

  it('listens there when told twice, or without the demo', () => {
    expect(readEnv({ ...open, DEMO_ON_PUBLIC_HOST: '1' })).toMatchObject({ DEMO: true, HOST: '0.0.0.0' });
    expect(readEnv({ ...open, DEMO: '0' })).toMatchObject({ DEMO: false });
    expect(readEnv({ ...open, ...database })).toMatchObject({ DEMO: false });
    expect(refusal({ ...open, DEMO_ON_PUBLIC_HOST: '0' })).toContain('DEMO');
  });

  it('listens on this machine under each of its names', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1'])
      expect(readEnv({ HOST, DEMO: '1' }).DEMO).toBe(true);
  });
});
