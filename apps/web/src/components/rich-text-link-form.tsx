import type { Editor } from '@tiptap/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { toHref } from './clean-rich-text.ts';
import styles from './rich-text.module.css';
import { TextField } from './text-field.tsx';

type LinkFormProps = { editor: Editor; onClose: () => void };

/** Where a link goes; only to the web or to an e-mail address. */
export const RichTextLinkForm = ({ editor, onClose }: LinkFormProps) => {
  const { t } = useTranslation();
  const current: unknown = editor.getAttributes('link').href;
  const [address, setAddress] = useState(typeof current === 'string' ? current : '');
  const [invalid, setInvalid] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    // The portal of React bubbles this to a form around the editor.
    event.stopPropagation();
    const href = toHref(address);
    if (!href) return setInvalid(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !current) chain.insertContent({ type: 'text', text: address.trim() });
    const end = editor.state.selection.from;
    if (editor.state.selection.empty && !current)
      chain.setTextSelection({ from: end, to: end + address.trim().length });
    chain.setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    editor.commands.focus();
    onClose();
  };

  return (
    <form className={styles.linkForm} onSubmit={apply} onKeyDown={onKeyDown} noValidate>
      <TextField
        label={t('common.editor.linkAddress')}
        value={address}
        autoFocus
        placeholder="https://"
        error={invalid ? t('common.editor.linkInvalid') : null}
        onChange={event => {
          setAddress(event.target.value);
          setInvalid(false);
        }}
      />
      <Button type="submit">{t('common.editor.linkApply')}</Button>
      {current ? (
        <Button variant="quiet" onClick={remove}>
          {t('common.editor.linkRemove')}
        </Button>
      ) : null}
    </form>
  );
};
