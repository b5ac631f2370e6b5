import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import styles from './open-activiteit.module.css';
import { useOwnWords } from './use-own-words.ts';

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  value: string;
  onText: (text: string) => void;
  onEnter?: () => void;
};

const isSameText = (own: string, held: string): boolean => own.trim() === held.trim();

/** A text field that is as high as its words; one line of meaning, so Enter saves. */
export const GrowingText = ({ value, onText, onEnter, onBlur, className, ...rest }: GrowingTextProps) => {
  const { shown, keep, release } = useOwnWords(value, isSameText);
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows its words.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [shown]);
  return (
    <textarea
      {...rest}
      ref={area}
      rows={1}
      lang="nl"
      className={`${styles.input} ${className ?? ''}`}
      value={shown}
      onChange={event => {
        const text = event.target.value.replace(/\s*\n\s*/g, ' ');
        keep(text);
        onText(text);
      }}
      onBlur={event => {
        release();
        onBlur?.(event);
      }}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
};
