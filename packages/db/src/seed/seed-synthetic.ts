import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { connect, type Sql } from '../connect/client.ts';
import { loader } from './demo-database.ts';
import { hashPassword } from './hash-password.ts';
import { loadLists, readLists } from './load-lists.ts';
import { ensureUser } from './load-people.ts';
import { textOf } from './row-context.ts';
import { type SyntheticStep, syntheticSteps } from './synthetic-rows.ts';

export type SyntheticOptions = {
  networks: number;
  years: number;
  /** Where lists.json stands. */
  folder: string;
  /** For the coordinators; null makes accounts that nobody can sign in to. */
  password: string | null;
  onProgress?: (step: SyntheticStep | 'analyze') => void;
};

/** The year of the plans that are still a concept. */
export const syntheticYear = 2026;

const sentences = [
  'Scholing palliatieve zorg voor verzorgenden',
  'Proactieve zorgplanning in de eerste lijn',
  'Inzet van vrijwilligers thuis en in het hospice',
  'Markering en tijdig gesprek met de patiënt',
  'Samenwerking tussen ziekenhuis en huisarts',
  'Bekendheid van het netwerk bij inwoners',
  'Ondersteuning van mantelzorgers en naasten',
  'Rouw en verlies na het overlijden',
  'Zingeving en geestelijke verzorging thuis',
  'Palliatieve zorg voor mensen met een beperking',
  'Digitale overdracht van gegevens in de keten',
  'Consultatie en advies voor zorgverleners',
];
const moments = ['najaar', 'kwartaal 2', 'maandelijks', 'doorlopend', 'september'];

const textRow = (sentence: string, n: number) => {
  const next = sentences[(n + 5) % sentences.length] ?? '';
  const words = `In dit jaar werken wij aan: ${sentence.toLowerCase()}. Wij sluiten aan bij wat er al is, zoals ${next.toLowerCase()}, en leggen de afspraken vast in het werkplan.`;
  const list = ['Voorbereiden', 'Uitvoeren', 'Evalueren', 'Delen'].map(
    verb => `- ${verb} met de werkgroep: ${sentence.toLowerCase()}`,
  );
  return { n, sentence, body: textOf(words), list: textOf(`${words}\n\n${list.join('\n')}`) };
};

const momentRows = (firstYear: number) =>
  Array.from({ length: syntheticYear - firstYear + 1 }, (_, i) => firstYear + i).flatMap(year =>
    moments.map((words, n) => ({ year, n, words, meaning: parseWanneer(words, year) })),
  );

/** The temporary tables that the statements lean on. */
const prepare = async (sql: Sql, { networks, years, password }: SyntheticOptions): Promise<void> => {
  const firstYear = syntheticYear - years + 1;
  const hash = password ? await hashPassword(password) : null;
  await sql.unsafe(`
    create temp table syn_setting (networks integer, first_year integer, last_year integer, password text);
    create temp table syn_text (n integer, sentence text, body jsonb, list jsonb);
    create temp table syn_moment (year integer, n integer, words text, meaning jsonb);
    create temp table syn_term as select id, row_number() over (order by id) - 1 as n from app.term`);
  await sql`insert into syn_setting values (${networks}, ${firstYear}, ${syntheticYear}, ${hash})`;
  await sql`insert into syn_text select * from jsonb_to_recordset(${sql.json(sentences.map(textRow))})
    as (n integer, sentence text, body jsonb, list jsonb)`;
  await sql`insert into syn_moment select * from jsonb_to_recordset(${sql.json(momentRows(firstYear))})
    as (year integer, n integer, words text, meaning jsonb)`;
};

/**
 * Fills an empty database with networks whose plans all have the same size: 60 activities with texts, ties and results
 * and 60 cost lines a jaarplan. For measuring and for trying out lists; it goes past row security and the checks of
 * keys, so only a superuser can do it. The last year is a concept.
 * @throws when synthetic networks are there already.
 */
export const seedSynthetic = async (superUrl: string, options: SyntheticOptions): Promise<void> => {
  const report = options.onProgress ?? (() => undefined);
  const sql = connect(superUrl, { max: 1 });
  try {
    const there = await sql`select from app.netwerk where slug like 'synthetisch-%' limit 1`;
    if (there.length > 0)
      throw new Error('Er staan al synthetische netwerken. Maak eerst leeg: npm run db:reset');
    await loadLists(sql, readLists(options.folder));
    // Accounts with a password that others know: by its loader the database is known as one of the demo.
    if (options.password) await ensureUser(sql, loader.email, loader.name, null);
    await sql.unsafe("begin; set local session_replication_role = replica; set local work_mem = '256MB'");
    await prepare(sql, options);
    for (const step of Object.keys(syntheticSteps) as SyntheticStep[]) {
      report(step);
      await sql.unsafe(syntheticSteps[step]);
    }
    await sql`commit`;
    report('analyze');
    await sql`vacuum analyze`;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
