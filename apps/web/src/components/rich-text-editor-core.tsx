import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanRichText } from './clean-rich-text.ts';
import styles from './rich-text.module.css';
import type { RichTextEditorProps } from './rich-text-editor.tsx';
import { richTextExtensions } from './rich-text-extensions.ts';
import { RichTextLinkForm } from './rich-text-link-form.tsx';
import { RichTextToolbar } from './rich-text-toolbar.tsx';

const useRichTextEditor = (props: RichTextEditorProps, hintId: string): Editor | null => {
  const { initialValue, label, onChange, onBlur } = props;
  const change = useRef(onChange);
  change.current = onChange;
  const blur = useRef(onBlur);
  blur.current = onBlur;
  return useEditor({
    // Under the security policy no style element may be added by hand; its rules stand in rich-text.module.css.
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    extensions: richTextExtensions,
    content: initialValue,
    editorProps: {
      // Returning true keeps the list extension off Tab without taking it from the browser (WCAG 2.1.2).
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
      attributes: {
        role: 'textbox',
        lang: 'nl',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': hintId,
      },
    },
    onUpdate: ({ editor }) => change.current(cleanRichText(editor.getJSON())),
    onBlur: () => blur.current?.(),
  });
};

/** Tiptap's own autofocus may come before React has put the editor in the page, and is then lost. */
const useFocusAtEnd = (editor: Editor | null, wanted: boolean) => {
  useEffect(() => {
    if (!editor || editor.isDestroyed || !wanted) return;
    editor.view.focus();
    editor.chain().setTextSelection(editor.state.doc.content.size).scrollIntoView().run();
  }, [editor, wanted]);
};

export const RichTextEditorCore = (props: RichTextEditorProps) => {
  const { t } = useTranslation();
  const hintId = useId();
  const editor = useRichTextEditor(props, hintId);
  useFocusAtEnd(editor, props.autoFocus === true);
  const toolbarRef = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  if (!editor) return null;

  const toToolbar = () => toolbarRef.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const alone = event.key === 'Escape' && !props.onEscape;
    if (alone || (event.key === 'F10' && event.altKey)) {
      event.preventDefault();
      event.stopPropagation();
      toToolbar();
    } else if (event.key === 'Escape') props.onEscape?.();
  };

  return (
    <div className={styles.editor}>
      <RichTextToolbar
        editor={editor}
        toolbarRef={toolbarRef}
        onLink={() => setLinking(!linking)}
        onLeave={() => editor.view.focus()}
      />
      {linking ? <RichTextLinkForm editor={editor} onClose={() => setLinking(false)} /> : null}
      <EditorContent editor={editor} className={styles.editable} onKeyDown={onKeyDown} />
      <p id={hintId} className="vh">
        {t('common.editor.hint')}
      </p>
    </div>
  );
};
