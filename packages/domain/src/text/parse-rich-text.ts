import type { RichBlock, RichInline, RichListItem, RichText } from './rich-text.ts';

const inlinePattern = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g;

const textNode = (text: string): RichInline => ({ type: 'text', text });

const parseInline = (line: string): RichInline[] => {
  const nodes: RichInline[] = [];
  let last = 0;
  for (const match of line.matchAll(inlinePattern)) {
    if (match.index > last) nodes.push(textNode(line.slice(last, match.index)));
    const [whole, bold, italic, label, href] = match;
    if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    else if (label && href)
      nodes.push({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] });
    last = match.index + whole.length;
  }
  if (last < line.length) nodes.push(textNode(line.slice(last)));
  return nodes;
};

const paragraphOf = (line: string): RichBlock => {
  const content = parseInline(line);
  return content.length ? { type: 'paragraph', content } : { type: 'paragraph' };
};

const listItemOf = (line: string): RichListItem => ({ type: 'listItem', content: [paragraphOf(line)] });

const parseLine = (line: string, blocks: RichBlock[]): void => {
  const last = blocks.at(-1);
  if (line.startsWith('- ')) {
    const item = listItemOf(line.slice(2));
    if (last?.type === 'bulletList') last.content.push(item);
    else blocks.push({ type: 'bulletList', content: [item] });
    return;
  }
  const numbered = /^\d+\. (.*)$/.exec(line);
  if (numbered) {
    const item = listItemOf(numbered[1] ?? '');
    if (last?.type === 'orderedList') last.content.push(item);
    else blocks.push({ type: 'orderedList', content: [item] });
    return;
  }
  const heading = /^(#{3,4}) (.*)$/.exec(line);
  if (heading) {
    const level = heading[1] === '###' ? 3 : 4;
    blocks.push({ type: 'heading', attrs: { level }, content: parseInline(heading[2] ?? '') });
    return;
  }
  if (line.startsWith('> ')) blocks.push({ type: 'blockquote', content: [paragraphOf(line.slice(2))] });
  else blocks.push(paragraphOf(line));
};

/**
 * Reads a plain text with light marks into rich text: an empty line parts paragraphs, `- ` and `1. ` make lists,
 * `###` a heading, `> ` a quote, `**bold**`, `_italic_`, `[words](https://…)`. An empty text gives null.
 */
export const parseRichText = (source: string): RichText | null => {
  const blocks: RichBlock[] = [];
  for (const line of source.split('\n').map(l => l.trim())) if (line) parseLine(line, blocks);
  return blocks.length ? { type: 'doc', content: blocks } : null;
};
