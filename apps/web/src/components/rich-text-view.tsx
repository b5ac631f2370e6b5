import type { RichBlock, RichInline, RichListItem, RichText } from '@speerpunt/domain/text/rich-text';
import { Fragment, type ReactNode } from 'react';
import styles from './rich-text.module.css';

type RichTextViewProps = {
  text: RichText | null;
  /** Added to the heading levels 3 and 4, so that they fit under the headings of the page. */
  headingShift?: number;
  className?: string;
};

const safeHref = /^(https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/i;

const SafeLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noopener noreferrer nofollow">
    {children}
  </a>
);

const withMarks = (node: Extract<RichInline, { type: 'text' }>): ReactNode => {
  let content: ReactNode = node.text;
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') content = <strong>{content}</strong>;
    else if (mark.type === 'italic') content = <em>{content}</em>;
    else if (safeHref.test(mark.attrs.href)) content = <SafeLink href={mark.attrs.href}>{content}</SafeLink>;
  }
  return content;
};

/** Nodes carry no identity; the document is replaced as a whole, so the place in it is the key. */
const keyed = <T,>(nodes: readonly T[] | undefined, render: (node: T) => ReactNode): ReactNode =>
  (nodes ?? []).map((node, i) => <Fragment key={String(i)}>{render(node)}</Fragment>);

const renderInline = (node: RichInline): ReactNode => (node.type === 'text' ? withMarks(node) : <br />);

const renderItem = (shift: number) => (item: RichListItem) => (
  <li>{keyed(item.content, renderBlock(shift))}</li>
);

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

const renderBlock =
  (shift: number) =>
  (block: RichBlock): ReactNode => {
    switch (block.type) {
      case 'paragraph':
        return <p>{keyed(block.content, renderInline)}</p>;
      case 'heading': {
        const level = Math.min(6, Math.max(2, block.attrs.level + shift));
        const Tag = headingTags[level - 2] ?? 'h6';
        return <Tag>{keyed(block.content, renderInline)}</Tag>;
      }
      case 'bulletList':
        return <ul>{keyed(block.content, renderItem(shift))}</ul>;
      case 'orderedList':
        return <ol start={block.attrs?.start}>{keyed(block.content, renderItem(shift))}</ol>;
      case 'blockquote':
        return <blockquote>{keyed(block.content, renderBlock(shift))}</blockquote>;
    }
  };

/** Formatted text from the database, as React elements: no HTML string ever passes. Always marked as Dutch. */
export const RichTextView = ({ text, headingShift = 0, className }: RichTextViewProps) =>
  text ? (
    <div lang="nl" className={`${styles.rich} ${className ?? ''}`}>
      {keyed(text.content, renderBlock(headingShift))}
    </div>
  ) : null;
