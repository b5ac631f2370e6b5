import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import styles from './open-activiteit.module.css';

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  value: string;
  onText: (text: string) => void;
  onEnter?: () => void;
};

/** A text field that is as high as its words; one line of meaning, so Enter saves. */
export const GrowingText = ({ value, onText, onEnter, className, ...rest }: GrowingTextProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows its words.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={area}
      rows={1}
      lang="nl"
      className={`${styles.input} ${className ?? ''}`}
      value={value}
      onChange={event => onText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
};
