import type { RichText } from '@speerpunt/domain/text/rich-text';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import styles from './rich-text.module.css';
import { RichTextView } from './rich-text-view.tsx';

export type RichTextEditorProps = {
  /** Read once; give another `key` to start over with another text. */
  initialValue: RichText | null;
  /** Names the field for screen readers; show the same words as a label. */
  label: string;
  autoFocus?: boolean;
  /** At every change, cleaned to our schema; null where nothing readable is left. */
  onChange: (text: RichText | null) => void;
  onBlur?: () => void;
  /** Esc in the text. Without it Esc goes to the toolbar, as Alt+F10 always does. */
  onEscape?: () => void;
};

const load = async () => (await import('./rich-text-editor-core.tsx')).RichTextEditorCore;
const LazyCore = lazy(async () => ({ default: await load() }));
let loaded: ComponentType<RichTextEditorProps> | undefined;

/** For where it will be wanted soon: letters typed while it loads would fall beside it. */
export const preloadRichTextEditor = async (): Promise<void> => {
  loaded ??= await load().catch(() => undefined);
};

/** Formatted writing within our schema. Comes in a chunk of its own; until then the text is there to read. */
export const RichTextEditor = (props: RichTextEditorProps) => {
  const [Core] = useState(() => loaded ?? LazyCore);
  return (
    <Suspense
      fallback={
        <div className={styles.editor} aria-busy="true">
          <div className={styles.toolbar} />
          <RichTextView text={props.initialValue} />
        </div>
      }
    >
      <Core {...props} />
    </Suspense>
  );
};
