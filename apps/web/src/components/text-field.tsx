import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentProps, useId, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './text-field.module.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  label: string;
  hint?: string;
  /** One sentence that says what to do; shown under the field and read with it. */
  error?: string | null;
  /** Gives the password field its eye. */
  reveal?: { show: string; hide: string };
};

/** A labelled input. Hint and error are tied to it, so that a screen reader hears them with the field. */
export const TextField = ({
  label,
  hint,
  error,
  reveal,
  type = 'text',
  className,
  ...rest
}: TextFieldProps) => {
  const id = useId();
  const [shown, setShown] = useState(false);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <input
          {...rest}
          id={id}
          type={reveal && shown ? 'text' : type}
          className={`${styles.input} ${reveal ? styles.withEye : ''}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {reveal ? (
          <IconButton
            className={styles.eye}
            label={shown ? reveal.hide : reveal.show}
            icon={shown ? <IconEyeOff size={20} stroke={1.7} /> : <IconEye size={20} stroke={1.7} />}
            onClick={() => setShown(!shown)}
          />
        ) : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
};
