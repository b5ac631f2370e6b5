import type { TFunction } from 'i18next';
import type { ContentsLine } from '../../components/plan-contents.tsx';
import { countSpeerpunten, type HoofdstukNode, type PlanOutline } from './plan-outline.ts';

/** One kind of goals goes by its own name, several by a name for all. */
export const doelenTitle = (outline: PlanOutline, t: TFunction): string => {
  const [only, second] = outline.doelen;
  return only && !second ? t(`meerjarenplan.doel.${only.kind}`) : t('meerjarenplan.tekst.doelen');
};

const chapterLine = ({ hoofdstuk }: HoofdstukNode): ContentsLine => ({
  id: `hoofdstuk-${hoofdstuk.id}`,
  title: hoofdstuk.title,
});

export const listContents = (outline: PlanOutline, t: TFunction): ContentsLine[] => {
  const lines = outline.front.map(chapterLine);
  if (outline.doelen.length > 0) lines.push({ id: 'doelen', title: doelenTitle(outline, t), ours: true });
  outline.themas.forEach((node, index) => {
    const id = `thema-${node.thema.id}`;
    const note = t('meerjarenplan.speerpunten', { count: countSpeerpunten(node) });
    lines.push({ id, title: node.thema.title, number: index + 1, color: node.color, note });
  });
  if (outline.speerpunten.length > 0)
    lines.push({ id: 'speerpunten', title: t('meerjarenplan.tekst.speerpunten'), ours: true });
  outline.speerpunten.forEach(({ speerpunt, color }, index) => {
    lines.push({ id: `speerpunt-${speerpunt.id}`, title: speerpunt.title, number: index + 1, color });
  });
  return [...lines, ...outline.back.map(chapterLine)];
};
