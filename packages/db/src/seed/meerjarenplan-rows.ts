import type {
  MeerjarenplanDocument,
  SpeerpuntDocument,
  ThemaDocument,
} from '@speerpunt/domain/meerjarenplan/meerjarenplan-document';
import { type PlanRows, type RowContext, textOf } from './row-context.ts';
import { seedId } from './seed-id.ts';

type Rows = Required<
  Pick<
    PlanRows,
    | 'thema'
    | 'doel'
    | 'speerpunt'
    | 'aandachtspunt'
    | 'planning'
    | 'trend'
    | 'swotItem'
    | 'trendSpeerpunt'
    | 'swotSpeerpunt'
    | 'source'
    | 'speerpuntTerm'
  >
>;
type Target = { themaId: string | null; speerpuntId: string | null };

const emptyRows = (): Rows => ({
  thema: [],
  doel: [],
  speerpunt: [],
  aandachtspunt: [],
  planning: [],
  trend: [],
  swotItem: [],
  trendSpeerpunt: [],
  swotSpeerpunt: [],
  source: [],
  speerpuntTerm: [],
});

const addPlanning = (
  rows: Rows,
  base: Base,
  target: Target,
  planning: SpeerpuntDocument['planning'],
): void => {
  planning.forEach((entry, position) => {
    const of = target.speerpuntId ?? target.themaId ?? '';
    rows.planning.push({ ...base, ...target, id: seedId(of, 'planning', position), position, ...entry });
  });
};

type Base = { netwerkId: string; planId: string };

const addSpeerpunten = (
  rows: Rows,
  base: Base,
  at: RowContext,
  themaId: string | null,
  speerpunten: SpeerpuntDocument[],
): void => {
  speerpunten.forEach((speerpunt, position) => {
    const id = seedId(at.planId, 'speerpunt', speerpunt.key);
    rows.speerpunt.push({
      ...base,
      id,
      themaId,
      position,
      title: speerpunt.title,
      body: textOf(speerpunt.body),
    });
    addPlanning(rows, base, { themaId: null, speerpuntId: id }, speerpunt.planning);
    for (const term of speerpunt.terms)
      rows.speerpuntTerm.push({ ...base, speerpuntId: id, termId: at.find('term', term) });
    speerpunt.aandachtspunten.forEach((point, order) => {
      const pointId = seedId(id, 'aandachtspunt', order);
      const under = { ...base, speerpuntId: id };
      rows.aandachtspunt.push({
        ...under,
        id: pointId,
        parentId: null,
        position: order,
        text: point.text,
        body: textOf(point.body),
      });
      point.children.forEach((child, childOrder) => {
        const childId = seedId(pointId, childOrder);
        rows.aandachtspunt.push({
          ...under,
          id: childId,
          parentId: pointId,
          position: childOrder,
          text: child.text,
          body: null,
        });
      });
    });
  });
};

const addThema = (rows: Rows, base: Base, at: RowContext, thema: ThemaDocument, position: number): void => {
  const id = seedId(at.planId, 'thema', thema.key);
  rows.thema.push({ ...base, id, parentId: null, position, title: thema.title, intro: textOf(thema.intro) });
  addPlanning(rows, base, { themaId: id, speerpuntId: null }, thema.planning);
  addSpeerpunten(rows, base, at, id, thema.speerpunten);
  thema.doelen.forEach((doel, order) => {
    rows.doel.push({ ...base, id: seedId(id, 'doel', order), themaId: id, position: order, ...doel });
  });
  thema.parts.forEach((part, order) => {
    const partId = seedId(at.planId, 'thema', part.key);
    rows.thema.push({
      ...base,
      id: partId,
      parentId: id,
      position: order,
      title: part.title,
      intro: textOf(part.intro),
    });
    addPlanning(rows, base, { themaId: partId, speerpuntId: null }, part.planning);
    addSpeerpunten(rows, base, at, partId, part.speerpunten);
  });
};

const addSwotAndTrends = (rows: Rows, base: Base, at: RowContext, document: MeerjarenplanDocument): void => {
  const speerpuntId = (key: string) => seedId(at.planId, 'speerpunt', key);
  document.trends.forEach((trend, position) => {
    const id = seedId(at.planId, 'trend', position);
    rows.trend.push({ ...base, id, factor: trend.factor, position, text: trend.text });
    for (const key of trend.speerpunten)
      rows.trendSpeerpunt.push({ ...base, trendId: id, speerpuntId: speerpuntId(key) });
  });
  document.swot.forEach((item, position) => {
    const id = seedId(at.planId, 'swot', position);
    rows.swotItem.push({ ...base, id, parentId: null, quadrant: item.quadrant, position, text: item.text });
    item.children.forEach((text, order) => {
      rows.swotItem.push({
        ...base,
        id: seedId(id, order),
        parentId: id,
        quadrant: item.quadrant,
        position: order,
        text,
      });
    });
    for (const key of item.speerpunten)
      rows.swotSpeerpunt.push({ ...base, swotItemId: id, speerpuntId: speerpuntId(key) });
  });
};

/** The rows below a meerjarenplan. */
export const meerjarenplanRows = (document: MeerjarenplanDocument, at: RowContext): Rows => {
  const rows = emptyRows();
  const base: Base = { netwerkId: at.netwerkId, planId: at.planId };
  document.doelen.forEach((doel, position) => {
    rows.doel.push({ ...base, id: seedId(at.planId, 'doel', position), themaId: null, position, ...doel });
  });
  for (const [position, thema] of document.themas.entries()) addThema(rows, base, at, thema, position);
  addSpeerpunten(rows, base, at, null, document.speerpunten);
  addSwotAndTrends(rows, base, at, document);
  document.sources.forEach((source, position) => {
    rows.source.push({
      ...base,
      id: seedId(at.planId, 'source', position),
      position,
      title: source.title,
      url: source.url ?? null,
    });
  });
  return rows;
};
