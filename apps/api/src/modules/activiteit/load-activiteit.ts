import { build, type Tx } from '@speerpunt/db/connect/kysely';
import { prepare } from '@speerpunt/db/connect/prepare';
import type { ActiviteitFields } from '@speerpunt/domain/activiteit/activiteit';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { isWritable, type PlanState } from '@speerpunt/domain/plan/plan';
import { type Compilable, sql } from 'kysely';

const tie = (table: string, column: string) =>
  sql<string[]>`array(select tie.${sql.ref(column)} from ${sql.table(`app.${table}`)} tie
    where tie.netwerk_id = activiteit.netwerk_id and tie.activiteit_id = activiteit.id order by 1)`;

type At = { netwerkId: string; id: string };

const textOf = ({ id }: { id: string }) =>
  build
    .selectFrom('activiteit')
    .innerJoin('plan', join =>
      join.onRef('plan.netwerkId', '=', 'activiteit.netwerkId').onRef('plan.id', '=', 'activiteit.planId'),
    )
    .select([
      'activiteit.id',
      'activiteit.planId',
      'activiteit.themaId',
      'activiteit.title',
      'activiteit.doelstelling',
      'activiteit.acties',
      'activiteit.whoText',
      'activiteit.wanneerText',
      'activiteit.wanneer',
      'activiteit.version',
      'activiteit.updatedAt',
      'activiteit.updatedBy',
      'activiteit.deletedAt',
      'plan.state',
      'plan.firstYear as year',
      'plan.meerjarenplanId',
    ])
    .where('activiteit.id', '=', id);

const wholeOf = ({ netwerkId, id }: At) =>
  textOf({ id })
    .where('activiteit.netwerkId', '=', netwerkId)
    .select([
      tie('activiteit_gremium', 'gremium_id').as('gremiumIds'),
      tie('activiteit_organisatie', 'organisatie_id').as('organisatieIds'),
      tie('activiteit_speerpunt', 'speerpunt_id').as('speerpuntIds'),
      tie('activiteit_term', 'term_id').as('termIds'),
      sql<
        ActiviteitFields['results']
      >`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'text', r.text, 'target', r.target, 'basis', r.basis) order by r.position)
      from app.result r where r.netwerk_id = activiteit.netwerk_id and r.plan_id = activiteit.plan_id and r.activiteit_id = activiteit.id), '[]'::jsonb)`.as(
        'results',
      ),
    ]);

type RowOf<Q> = Q extends (values: never) => Compilable<infer R> ? R : never;
/** An activity without its ties and results. */
export type LoadedText = RowOf<typeof textOf>;
export type LoadedActiviteit = RowOf<typeof wholeOf>;

const preparedText = prepare(textOf);
const preparedWhole = prepare(wholeOf);

/** The activity without its ties and results, at a fifth of the cost: what a save of its words looks at. */
export const lookAtActiviteit = (id: string): Compilable<LoadedText> => preparedText({ id });

/** The activity as it stands, with its plan's state. @throws NOT_FOUND, also for another network's. */
export const loadActiviteit = async (tx: Tx, netwerkId: string, id: string): Promise<LoadedActiviteit> => {
  const { rows } = await tx.executeQuery(preparedWhole({ netwerkId, id }));
  const [found] = rows;
  if (!found) throw new DomainError('NOT_FOUND');
  return found;
};

/** The fields that a coordinator writes, out of a loaded activity. */
export const fieldsOf = (a: LoadedActiviteit): ActiviteitFields => ({
  title: a.title,
  doelstelling: a.doelstelling,
  acties: a.acties,
  whoText: a.whoText,
  wanneerText: a.wanneerText,
  gremiumIds: a.gremiumIds,
  organisatieIds: a.organisatieIds,
  speerpuntIds: a.speerpuntIds,
  termIds: a.termIds,
  results: a.results,
});

/** @throws PLAN_LOCKED when text of this plan cannot be written now. */
export const requireWritable = (state: PlanState): void => {
  if (!isWritable(state)) throw new DomainError('PLAN_LOCKED', { state });
};

/** A stale save is refused with what stands there now; what was typed is still with whoever typed it. */
export const staleError = (current: LoadedActiviteit): DomainError =>
  new DomainError('ACTIVITEIT_STALE', {
    current: {
      id: current.id,
      version: current.version,
      updatedAt: current.updatedAt,
      updatedBy: current.updatedBy,
      deleted: current.deletedAt !== null,
      wanneer: current.wanneer,
      ...fieldsOf(current),
    },
  });
