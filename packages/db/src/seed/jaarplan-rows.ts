import { activiteitFields } from '@speerpunt/domain/activiteit/activiteit';
import { parseQuantity } from '@speerpunt/domain/begroting/parse-amounts';
import type { JaarplanDocument, KostenpostDocument } from '@speerpunt/domain/jaarplan/jaarplan-document';
import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { type PlanRows, planIdOf, type RowContext, textOf } from './row-context.ts';
import { seedId } from './seed-id.ts';

type Base = { netwerkId: string; planId: string };
type ThemaRows = NonNullable<PlanRows['thema']>;
type Activiteit = JaarplanDocument['themas'][number]['activiteiten'][number];
type ActiviteitRows = Required<
  Pick<
    PlanRows,
    | 'activiteit'
    | 'activiteitGremium'
    | 'activiteitOrganisatie'
    | 'activiteitSpeerpunt'
    | 'activiteitTerm'
    | 'result'
    | 'activiteitProgress'
  >
>;

const fieldsOf = (activiteit: Activiteit, id: string, at: RowContext, meerjarenplanId: string | null) =>
  activiteitFields.parse({
    title: activiteit.title,
    doelstelling: textOf(activiteit.doelstelling),
    acties: textOf(activiteit.acties),
    whoText: activiteit.who,
    wanneerText: activiteit.wanneer,
    gremiumIds: activiteit.gremia.map(name => at.find('gremium', name)),
    organisatieIds: activiteit.organisaties.map(name => at.find('organisatie', name)),
    speerpuntIds: activiteit.speerpunten.map(key => seedId(meerjarenplanId ?? '', 'speerpunt', key)),
    termIds: activiteit.terms.map(term => at.find('term', term)),
    results: activiteit.results.map((result, order) => ({ id: seedId(id, 'result', order), ...result })),
  });

const addActiviteit = (
  rows: ActiviteitRows,
  base: Base,
  at: RowContext,
  year: number,
  meerjarenplanId: string | null,
  place: { themaId: string; position: number },
  activiteit: Activiteit,
): void => {
  const id = seedId(at.planId, 'activiteit', activiteit.key);
  const { gremiumIds, organisatieIds, speerpuntIds, termIds, results, ...fields } = fieldsOf(
    activiteit,
    id,
    at,
    meerjarenplanId,
  );
  const wanneer = fields.wanneerText ? parseWanneer(fields.wanneerText, year) : null;
  rows.activiteit.push({ ...base, id, ...place, ...fields, wanneer, updatedBy: at.userId });
  const tie = { ...base, activiteitId: id };
  for (const gremiumId of gremiumIds) rows.activiteitGremium.push({ ...tie, gremiumId });
  for (const organisatieId of organisatieIds) rows.activiteitOrganisatie.push({ ...tie, organisatieId });
  for (const speerpuntId of speerpuntIds) rows.activiteitSpeerpunt.push({ ...tie, speerpuntId });
  for (const termId of termIds) rows.activiteitTerm.push({ ...tie, termId });
  results.forEach((result, position) => {
    rows.result.push({ ...tie, ...result, position });
  });
  const { progress } = activiteit;
  if (progress)
    rows.activiteitProgress.push({
      ...tie,
      id: seedId(id, 'progress'),
      status: progress.status,
      sentence: progress.sentence,
      reportedBy: at.userId,
      reportedAt: `${progress.date}T12:00:00Z`,
    });
};

const activiteitRows = (document: JaarplanDocument, at: RowContext, meerjarenplanId: string | null) => {
  const base: Base = { netwerkId: at.netwerkId, planId: at.planId };
  const thema: ThemaRows = [];
  const rows: ActiviteitRows = {
    activiteit: [],
    activiteitGremium: [],
    activiteitOrganisatie: [],
    activiteitSpeerpunt: [],
    activiteitTerm: [],
    result: [],
    activiteitProgress: [],
  };
  document.themas.forEach((item, position) => {
    const id = seedId(at.planId, 'thema', item.key);
    const tied =
      item.meerjarenplanThema && meerjarenplanId
        ? seedId(meerjarenplanId, 'thema', item.meerjarenplanThema)
        : null;
    thema.push({
      ...base,
      id,
      parentId: null,
      position,
      title: item.title,
      intro: textOf(item.intro),
      meerjarenplanThemaId: tied,
      statedTotalCent: item.statedTotalCent,
    });
    item.activiteiten.forEach((activiteit, order) => {
      addActiviteit(
        rows,
        base,
        at,
        document.year,
        meerjarenplanId,
        { themaId: id, position: order },
        activiteit,
      );
    });
  });
  return { thema, ...rows };
};

const quantityOf = (line: KostenpostDocument) => {
  if (line.quantity === null) return { quantity: null, quantityText: null };
  const read = parseQuantity(line.quantity);
  if (!read) throw new Error(`onleesbaar aantal in de voorbeeldgegevens: ${line.quantity}`);
  return {
    quantity: read.hundredths / 100,
    quantityText: /^[\d.,]+$/.test(line.quantity) ? null : line.quantity,
  };
};

const begrotingRows = (begroting: NonNullable<JaarplanDocument['begroting']>, at: RowContext): PlanRows => {
  const base: Base = { netwerkId: at.netwerkId, planId: at.planId };
  const { statedTotalCent, statedDekkingCent, note, groups, dekking, split } = begroting;
  const groupId = (order: number) => seedId(at.planId, 'begroting', order);
  return {
    begroting: [{ ...base, statedTotalCent, statedDekkingCent, note }],
    begrotingGroup: groups.map((group, position) => ({
      ...base,
      id: groupId(position),
      themaId: seedId(at.planId, 'thema', group.thema),
      position,
      title: group.title,
    })),
    kostenpost: groups.flatMap((group, order) =>
      group.lines.map(({ activiteit, quantity, ...line }, position) => ({
        ...base,
        ...line,
        ...quantityOf({ activiteit, quantity, ...line }),
        id: seedId(groupId(order), position),
        groupId: groupId(order),
        position,
        activiteitId: activiteit ? seedId(at.planId, 'activiteit', activiteit) : null,
      })),
    ),
    dekking: dekking.map(({ deelnetwerk, ...row }, position) => ({
      ...base,
      ...row,
      id: seedId(at.planId, 'dekking', position),
      position,
      deelnetwerkId: deelnetwerk ? at.find('deelnetwerk', deelnetwerk) : null,
    })),
    begrotingSplit: split.map(part => ({
      ...base,
      deelnetwerkId: at.find('deelnetwerk', part.deelnetwerk),
      amountCent: part.amountCent,
    })),
  };
};

/** The rows below a jaarplan. */
export const jaarplanRows = (document: JaarplanDocument, at: RowContext): PlanRows => {
  const { meerjarenplan, begroting } = document;
  const meerjarenplanId = meerjarenplan
    ? planIdOf(at.netwerk, 'meerjarenplan', meerjarenplan.firstYear, meerjarenplan.lastYear)
    : null;
  return {
    ...activiteitRows(document, at, meerjarenplanId),
    ...(begroting ? begrotingRows(begroting, at) : {}),
  };
};
