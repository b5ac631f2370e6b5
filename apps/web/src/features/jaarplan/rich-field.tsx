import { isEmptyText } from '@speerpunt/domain/text/rich-text';
import { IconPencil } from '@tabler/icons-react';
import { type ClipboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { RichTextEditor } from '../../components/rich-text-editor.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { EditFrame, FieldProblem } from './edit-frame.tsx';
import styles from './open-activiteit.module.css';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';
import { useLeave } from './use-leave.ts';

type RichFieldProps = { edit: ActiviteitEdit; field: 'doelstelling' | 'acties' };

const badLink = /(?:href\s*=\s*["']?\s*|^\s*)(?:javascript|vbscript|data|file):/i;

const holdsBadLink = ({ clipboardData }: ClipboardEvent): boolean =>
  badLink.test(clipboardData.getData('text/html')) || badLink.test(clipboardData.getData('text/plain'));

const Editing = ({ edit, field, onLeave }: RichFieldProps & { onLeave: () => void }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLFieldSetElement>(null);
  const [refusedLink, setRefusedLink] = useState(false);
  const onBlur = useLeave(box, edit.flush, onLeave);
  return (
    <fieldset
      ref={box}
      aria-label={t(`activiteit.field.${field}`)}
      onBlur={onBlur}
      onPasteCapture={event => setRefusedLink(holdsBadLink(event))}
    >
      <RichTextEditor
        key={edit.state.epochs[field] ?? 0}
        initialValue={edit.values[field]}
        label={t(`activiteit.field.${field}`)}
        autoFocus
        onChange={text => edit.type({ [field]: text })}
        // The card hears it too, and closes.
        onEscape={() => undefined}
      />
      {refusedLink ? (
        <p className={styles.problem} role="alert">
          {t('activiteit.problem.pastedLink')}
        </p>
      ) : null}
      <FieldProblem edit={edit} field={field} />
    </fieldset>
  );
};

/** Formatted text: it reads as the plan, until one goes in to change it. */
export const RichField = ({ edit, field }: RichFieldProps) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const value = edit.values[field];
  const empty = isEmptyText(value);
  const onText = (event: MouseEvent) => {
    const onLink = event.target instanceof Element && event.target.closest('a');
    if (!onLink && window.getSelection()?.isCollapsed !== false) setEditing(true);
  };
  const start = (
    <Button
      size="sm"
      variant="quiet"
      icon={<IconPencil size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => setEditing(true)}
    >
      {t(empty ? 'activiteit.write' : 'activiteit.change')}
      <span className="vh"> {t(`activiteit.lower.${field}`)}</span>
    </Button>
  );
  return (
    <EditFrame
      edit={edit}
      field={field}
      label={t(`activiteit.field.${field}`)}
      actions={editing ? null : start}
    >
      {editing ? (
        <Editing edit={edit} field={field} onLeave={() => setEditing(false)} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the button above does it for all. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
          <div className={styles.clickable} onClick={onText}>
            {empty ? (
              <p className={styles.hint}>{t('activiteit.missing.one')}</p>
            ) : (
              <RichTextView text={value} headingShift={2} />
            )}
          </div>
          <FieldProblem edit={edit} field={field} />
        </>
      )}
    </EditFrame>
  );
};
