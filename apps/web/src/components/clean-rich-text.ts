import type {
  RichBlock,
  RichInline,
  RichListItem,
  RichMark,
  RichText,
} from '@speerpunt/domain/text/rich-text';

/** What an editor hands out: ProseMirror JSON, of which nothing is certain yet. */
export type EditorNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: EditorNode[];
};

const hrefPattern = /^(https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/i;

/** 'www.x.nl' and 'naam@x.nl' as people type them, made into a link we allow; null where it is neither. */
export const toHref = (typed: string): string | null => {
  const text = typed.trim();
  if (hrefPattern.test(text)) return text;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^[^\s:/@]+\.[^\s:@]{2,}$/.test(text)) return `https://${text}`;
  return null;
};

const cleanMark = (mark: NonNullable<EditorNode['marks']>[number]): RichMark[] => {
  if (mark.type === 'bold') return [{ type: 'bold' }];
  if (mark.type === 'italic') return [{ type: 'italic' }];
  const href = mark.attrs?.href;
  if (mark.type === 'link' && typeof href === 'string' && hrefPattern.test(href))
    return [{ type: 'link', attrs: { href } }];
  return [];
};

const cleanInline = (node: EditorNode): RichInline[] => {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node.type !== 'text' || !node.text) return [];
  const marks = (node.marks ?? []).flatMap(cleanMark);
  return [marks.length ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }];
};

const inlines = (node: EditorNode): { content?: RichInline[] } => {
  const content = (node.content ?? []).flatMap(cleanInline);
  return content.length ? { content } : {};
};

const cleanItem = (node: EditorNode): RichListItem[] => {
  const content = (node.content ?? []).flatMap(cleanBlock);
  return content.length ? [{ type: 'listItem', content }] : [];
};

const startOf = (node: EditorNode): { attrs?: { start: number } } => {
  const start = node.attrs?.start;
  return typeof start === 'number' && Number.isInteger(start) && start > 1 && start < 1000
    ? { attrs: { start } }
    : {};
};

const cleanBlock = (node: EditorNode): RichBlock[] => {
  const items = (node.content ?? []).flatMap(cleanItem);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...inlines(node) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.attrs?.level === 4 ? 4 : 3 }, ...inlines(node) }];
    case 'bulletList':
      return items.length ? [{ type: 'bulletList', content: items }] : [];
    case 'orderedList':
      return items.length ? [{ type: 'orderedList', ...startOf(node), content: items }] : [];
    case 'blockquote': {
      const content = (node.content ?? []).flatMap(cleanBlock);
      return content.length ? [{ type: 'blockquote', content }] : [];
    }
    default:
      return [];
  }
};

const hasWords = (node: EditorNode): boolean =>
  Boolean(node.text?.trim()) || (node.content ?? []).some(hasWords);

/** Keeps of an editor's document what our schema knows, and nothing else. No words at all gives null. */
export const cleanRichText = (doc: EditorNode): RichText | null =>
  hasWords(doc) ? { type: 'doc', content: (doc.content ?? []).flatMap(cleanBlock) } : null;
