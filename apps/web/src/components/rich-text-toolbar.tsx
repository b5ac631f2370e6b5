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
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import styles from './rich-text.module.css';

type ToolbarProps = {
  editor: Editor;
  toolbarRef: RefObject<HTMLDivElement | null>;
  onLink: () => void;
  onLeave: () => void;
};

type Tool = {
  key: string;
  label: string;
  icon: ReactNode;
  active?: boolean;
  unable?: boolean;
  run: () => void;
};

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

const useTools = (editor: Editor, onLink: () => void): Tool[][] => {
  const { t } = useTranslation();
  const on = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      bold: e.isActive('bold'),
      italic: e.isActive('italic'),
      h3: e.isActive('heading', { level: 3 }),
      h4: e.isActive('heading', { level: 4 }),
      bullet: e.isActive('bulletList'),
      ordered: e.isActive('orderedList'),
      quote: e.isActive('blockquote'),
      link: e.isActive('link'),
      canUndo: e.can().undo(),
      canRedo: e.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const label = (key: 'bold' | 'italic' | 'heading' | 'subheading') => t(`common.editor.${key}`);
  return [
    [
      {
        key: 'bold',
        label: label('bold'),
        icon: <IconBold {...icon} />,
        active: on.bold,
        run: () => chain().toggleBold().run(),
      },
      {
        key: 'italic',
        label: label('italic'),
        icon: <IconItalic {...icon} />,
        active: on.italic,
        run: () => chain().toggleItalic().run(),
      },
      {
        key: 'h3',
        label: label('heading'),
        icon: <IconH3 {...icon} />,
        active: on.h3,
        run: () => chain().toggleHeading({ level: 3 }).run(),
      },
      {
        key: 'h4',
        label: label('subheading'),
        icon: <IconH4 {...icon} />,
        active: on.h4,
        run: () => chain().toggleHeading({ level: 4 }).run(),
      },
    ],
    [
      {
        key: 'bullet',
        label: t('common.editor.bulletList'),
        icon: <IconList {...icon} />,
        active: on.bullet,
        run: () => chain().toggleBulletList().run(),
      },
      {
        key: 'ordered',
        label: t('common.editor.orderedList'),
        icon: <IconListNumbers {...icon} />,
        active: on.ordered,
        run: () => chain().toggleOrderedList().run(),
      },
      {
        key: 'quote',
        label: t('common.editor.quote'),
        icon: <IconBlockquote {...icon} />,
        active: on.quote,
        run: () => chain().toggleBlockquote().run(),
      },
    ],
    [
      {
        key: 'link',
        label: t('common.editor.link'),
        icon: <IconLink {...icon} />,
        active: on.link,
        run: onLink,
      },
    ],
    [
      {
        key: 'undo',
        label: t('common.editor.undo'),
        icon: <IconArrowBackUp {...icon} />,
        unable: !on.canUndo,
        run: () => chain().undo().run(),
      },
      {
        key: 'redo',
        label: t('common.editor.redo'),
        icon: <IconArrowForwardUp {...icon} />,
        unable: !on.canRedo,
        run: () => chain().redo().run(),
      },
    ],
  ];
};

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One stop for Tab; arrows, Home and End go through the buttons, Esc goes back to the text. */
export const RichTextToolbar = ({ editor, toolbarRef, onLink, onLeave }: ToolbarProps) => {
  const { t } = useTranslation();
  const groups = useTools(editor, onLink);
  const flat = groups.flat();
  const [at, setAt] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
      return;
    }
    const next = steps[event.key]?.(at, flat.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    toolbarRef.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div
      ref={toolbarRef}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('common.editor.toolbar')}
      className={styles.toolbar}
      onKeyDown={onKeyDown}
    >
      {groups.map((tools, group) => [
        group > 0 ? <span key={`rule-${tools[0]?.key}`} className={styles.rule} aria-hidden="true" /> : null,
        ...tools.map(tool => (
          <IconButton
            key={tool.key}
            label={tool.label}
            icon={tool.icon}
            aria-pressed={tool.active}
            aria-disabled={tool.unable || undefined}
            tabIndex={flat.indexOf(tool) === at ? 0 : -1}
            onFocus={() => setAt(flat.indexOf(tool))}
            // The press must not take the selection away from the text.
            onMouseDown={event => event.preventDefault()}
            onClick={() => (tool.unable ? undefined : tool.run())}
          />
        )),
      ])}
    </div>
  );
};
