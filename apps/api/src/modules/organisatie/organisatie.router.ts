import { build } from '@speerpunt/db/connect/kysely';
import { hasPermission } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import {
  getNetwerk,
  listCeilings,
  listDeelnetwerken,
  listGemeenten,
  listGremia,
  listHours,
  listMemberGremia,
  listMembers,
  listOrganisaties,
} from './organisatie.queries.ts';

export const organisatieRouter = t.router({
  /** The network itself: deelnetwerken, organisations, gremia and people. E-mail addresses only for who manages them. */
  get: netwerkQuery('organisatie.read', {}).query(async ({ ctx, input }) => {
    const { who, rows } = await ctx.read(
      getNetwerk(build, input.netwerk),
      listGemeenten(build),
      listOrganisaties(build),
      listGremia(build),
      listDeelnetwerken(build),
      listCeilings(build),
      listHours(build),
      listMembers(build),
      listMemberGremia(build),
    );
    const [
      [netwerk],
      gemeenten,
      organisaties,
      gremia,
      deelnetwerken,
      ceilings,
      hours,
      members,
      memberGremia,
    ] = rows;
    if (!netwerk) throw new DomainError('NOT_FOUND');
    const manages = hasPermission(who.role, 'people.manage');
    const people = members
      .filter(member => member.endedAt === null)
      .map(({ endedAt, email, ...member }) => ({ ...member, email: manages ? email : null }));
    return {
      netwerk,
      gemeenten: gemeenten.map(g => g.name),
      organisaties,
      gremia,
      deelnetwerken,
      ceilings,
      hours,
      people,
      memberGremia,
    };
  }),
});
