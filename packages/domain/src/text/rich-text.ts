import { z } from 'zod';

/** Links may only go to the web or to an e-mail address: anything else (javascript:, data:) is refused. */
export const linkHref = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i, { message: 'LINK_NOT_ALLOWED' });

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkHref }) }),
]);

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(20_000),
    marks: z.array(mark).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).max(500).optional(),
});
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: z.array(inline).max(100).optional(),
});

export type RichMark = z.infer<typeof mark>;
export type RichInline = z.infer<typeof inline>;
export type RichListItem = { type: 'listItem'; content: RichBlock[] };
export type RichBlock =
  | z.infer<typeof paragraph>
  | z.infer<typeof heading>
  | { type: 'bulletList'; content: RichListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number }; content: RichListItem[] }
  | { type: 'blockquote'; content: RichBlock[] };

const listItem: z.ZodType<RichListItem> = z.strictObject({
  type: z.literal('listItem'),
  content: z.lazy(() => z.array(block).min(1).max(200)),
});

const block: z.ZodType<RichBlock> = z.lazy(() =>
  z.union([
    paragraph,
    heading,
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1).max(500) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.number().int().min(1).max(999).optional() }).optional(),
      content: z.array(listItem).min(1).max(500),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(block).min(1).max(200) }),
  ]),
);

const tooDeep = (blocks: readonly RichBlock[], depth: number): boolean =>
  depth > 8 ||
  blocks.some(b => {
    if (b.type === 'blockquote') return tooDeep(b.content, depth + 1);
    if (b.type === 'bulletList' || b.type === 'orderedList')
      return b.content.some(item => tooDeep(item.content, depth + 1));
    return false;
  });

/** Bytes of one rich text as JSON; about 60 pages, far above any field in the sources. */
export const richTextLimit = 200_000;

/**
 * Formatted text as ProseMirror JSON: paragraphs, headings (level 3 and 4), lists, quotes, bold, italic and links.
 * The editor, the API and the demo data are all checked by this one schema.
 */
export const richText = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).max(1000) })
  .refine(doc => !tooDeep(doc.content, 0), { message: 'TEXT_TOO_DEEP' })
  .refine(doc => JSON.stringify(doc).length <= richTextLimit, { message: 'TEXT_TOO_LONG' });

export type RichText = z.infer<typeof richText>;

const inlineText = (nodes: readonly RichInline[] | undefined): string =>
  (nodes ?? []).map(n => (n.type === 'text' ? n.text : '\n')).join('');

const blockLines = (b: RichBlock): string[] => {
  if (b.type === 'paragraph' || b.type === 'heading') return [inlineText(b.content)];
  if (b.type === 'blockquote') return b.content.flatMap(blockLines);
  return b.content.flatMap(item =>
    item.content.flatMap(blockLines).map((line, i) => (i ? `  ${line}` : `- ${line}`)),
  );
};

/** The words of a rich text, one line for each paragraph or list item; for search, comparing and screen summaries. */
export const plainText = (doc: RichText | null): string =>
  doc ? doc.content.flatMap(blockLines).join('\n') : '';

/** Whether nothing readable stands in it. */
export const isEmptyText = (doc: RichText | null): boolean => plainText(doc).trim() === '';
