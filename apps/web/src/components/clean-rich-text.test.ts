import { richText } from '@speerpunt/domain/text/rich-text';
import { describe, expect, it } from 'vitest';
import { cleanRichText, type EditorNode, toHref } from './clean-rich-text.ts';

const doc = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content });
const words = (text: string, marks?: EditorNode['marks']): EditorNode => ({
  type: 'paragraph',
  attrs: { textAlign: null },
  content: [{ type: 'text', text, marks }],
});

describe('cleanRichText', () => {
  it('gives what the schema accepts', () => {
    const cleaned = cleanRichText(
      doc(
        { type: 'heading', attrs: { level: 3, id: null }, content: [{ type: 'text', text: 'Kop' }] },
        words('vet', [{ type: 'bold' }, { type: 'underline' }]),
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [{ type: 'listItem', content: [words('een')] }],
        },
        { type: 'blockquote', content: [words('citaat')] },
        { type: 'horizontalRule' },
      ),
    );
    expect(richText.parse(cleaned)).toEqual(cleaned);
    expect(cleaned?.content).toHaveLength(4);
  });

  it('keeps the address of a link and nothing else of it', () => {
    const attrs = { href: 'https://palliaweb.nl', target: '_blank', rel: null, class: null };
    const cleaned = cleanRichText(doc(words('hier', [{ type: 'link', attrs }])));
    expect(richText.parse(cleaned)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'hier',
              marks: [{ type: 'link', attrs: { href: 'https://palliaweb.nl' } }],
            },
          ],
        },
      ],
    });
  });

  it('drops a link that is not allowed but keeps its words', () => {
    const cleaned = cleanRichText(
      doc(words('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])),
    );
    expect(cleaned?.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }]);
  });

  it('no words is null', () => {
    expect(cleanRichText(doc({ type: 'paragraph' }, words('  ')))).toBeNull();
  });
});

describe('toHref', () => {
  it('reads addresses as people type them', () => {
    expect(toHref('www.palliaweb.nl/x')).toBe('https://www.palliaweb.nl/x');
    expect(toHref('info@netwerk.nl')).toBe('mailto:info@netwerk.nl');
    expect(toHref('http://a.nl')).toBe('http://a.nl');
  });

  it('refuses the rest', () => {
    for (const typed of ['javascript:alert(1)', 'data:text/html,x', 'zomaar woorden', ''])
      expect(toHref(typed)).toBeNull();
  });
});
