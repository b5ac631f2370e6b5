import { Extension } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { StarterKit } from '@tiptap/starter-kit';
import { toHref } from './clean-rich-text.ts';

/** Indenting a list goes by Alt+Shift+arrow, as in Word, for Tab leaves the field. */
const listKeys = Extension.create({
  name: 'listKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem('listItem'),
      'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/** Exactly the nodes and marks that the schema of the domain knows. */
export const richTextExtensions = [
  listKeys,
  StarterKit.configure({
    heading: { levels: [3, 4] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    trailingNode: false,
  }),
  Link.configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    protocols: ['https', 'http', 'mailto'],
    isAllowedUri: url => toHref(url) !== null,
    HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
  }),
];
