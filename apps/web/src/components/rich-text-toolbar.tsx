import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Fragment, type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import styles from './rich-text.module.css';
import { richTextTools, type Tool } from './rich-text-tools.ts';

type ToolbarProps = {
  editor: Editor;
  toolbarRef: RefObject<HTMLDivElement | null>;
  onLink: () => void;
  onLeave: () => void;
};

type ToolButtonProps = {
  tool: Tool;
  editor: Editor;
  reachable: boolean;
  onFocus: () => void;
  onLink: () => void;
};

const ToolButton = ({ tool, editor, reachable, onFocus, onLink }: ToolButtonProps) => {
  const { t } = useTranslation();
  const { active, able } = useEditorState({
    editor,
    selector: ({ editor: e }) => ({ active: tool.isActive?.(e), able: tool.isAble?.(e) ?? true }),
  });
  const run = () => {
    if (!tool.run) onLink();
    else if (able) tool.run(editor);
  };
  return (
    <IconButton
      label={t(`common.editor.${tool.key}`)}
      icon={<tool.Icon size={18} stroke={1.7} aria-hidden="true" />}
      aria-pressed={active}
      aria-disabled={able ? undefined : true}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      // The press must not take the selection away from the text.
      onMouseDown={event => event.preventDefault()}
      onClick={run}
    />
  );
};

const flat = richTextTools.flat();

const steps: Record<string, (at: number) => number> = {
  ArrowRight: at => (at + 1) % flat.length,
  ArrowLeft: at => (at - 1 + flat.length) % flat.length,
  Home: () => 0,
  End: () => flat.length - 1,
};

/** One stop for Tab; arrows, Home and End go through the buttons, Esc goes back to the text. */
export const RichTextToolbar = ({ editor, toolbarRef, onLink, onLeave }: ToolbarProps) => {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
      return;
    }
    const next = steps[event.key]?.(at);
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
      {richTextTools.map((group, nth) => (
        <Fragment key={group[0]?.key}>
          {nth > 0 ? <span className={styles.rule} aria-hidden="true" /> : null}
          {group.map(tool => (
            <ToolButton
              key={tool.key}
              tool={tool}
              editor={editor}
              reachable={flat.indexOf(tool) === at}
              onFocus={() => setAt(flat.indexOf(tool))}
              onLink={onLink}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
};
