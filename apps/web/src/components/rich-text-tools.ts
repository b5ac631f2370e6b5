import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH3,
  IconH4,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';

export type ToolKey =
  | 'bold'
  | 'italic'
  | 'heading'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'quote'
  | 'link'
  | 'undo'
  | 'redo';

export type Tool = {
  /** Also the key of its words: common.editor.<key>. */
  key: ToolKey;
  Icon: TablerIcon;
  /** Whether it holds where the cursor is; a tool without it is an act, not a state. */
  isActive?: (editor: Editor) => boolean;
  isAble?: (editor: Editor) => boolean;
  /** Without it the toolbar does it: a link first asks where to. */
  run?: (editor: Editor) => void;
};

const chain = (editor: Editor) => editor.chain().focus();

/** The buttons in their groups, in the order on screen. */
export const richTextTools: readonly (readonly Tool[])[] = [
  [
    { key: 'bold', Icon: IconBold, isActive: e => e.isActive('bold'), run: e => chain(e).toggleBold().run() },
    {
      key: 'italic',
      Icon: IconItalic,
      isActive: e => e.isActive('italic'),
      run: e => chain(e).toggleItalic().run(),
    },
    {
      key: 'heading',
      Icon: IconH3,
      isActive: e => e.isActive('heading', { level: 3 }),
      run: e => chain(e).toggleHeading({ level: 3 }).run(),
    },
    {
      key: 'subheading',
      Icon: IconH4,
      isActive: e => e.isActive('heading', { level: 4 }),
      run: e => chain(e).toggleHeading({ level: 4 }).run(),
    },
  ],
  [
    {
      key: 'bulletList',
      Icon: IconList,
      isActive: e => e.isActive('bulletList'),
      run: e => chain(e).toggleBulletList().run(),
    },
    {
      key: 'orderedList',
      Icon: IconListNumbers,
      isActive: e => e.isActive('orderedList'),
      run: e => chain(e).toggleOrderedList().run(),
    },
    {
      key: 'quote',
      Icon: IconBlockquote,
      isActive: e => e.isActive('blockquote'),
      run: e => chain(e).toggleBlockquote().run(),
    },
  ],
  [{ key: 'link', Icon: IconLink, isActive: e => e.isActive('link') }],
  [
    { key: 'undo', Icon: IconArrowBackUp, isAble: e => e.can().undo(), run: e => chain(e).undo().run() },
    { key: 'redo', Icon: IconArrowForwardUp, isAble: e => e.can().redo(), run: e => chain(e).redo().run() },
  ],
];
