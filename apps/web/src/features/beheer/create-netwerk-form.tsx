import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './beheer.module.css';
import { CoordinatorFields, useCoordinatorDraft } from './coordinator-fields.tsx';
import type { Made } from './made-link.tsx';
import { suggestSlug, useCreateNetwerk, useSlugProblem } from './use-create-netwerk.ts';

type CreateNetwerkFormProps = { onMade: (made: Made) => void; onCancel: () => void };
type NetwerkDraft = ReturnType<typeof useNetwerkDraft>;

/** The address follows the name until someone writes an address of their own. */
const useNetwerkDraft = () => {
  const [name, setName] = useState('');
  const [ownSlug, setSlug] = useState<string | null>(null);
  const [consortium, setConsortium] = useState('');
  return { name, setName, slug: ownSlug ?? suggestSlug(name), setSlug, consortium, setConsortium };
};

type NetwerkFieldsProps = { draft: NetwerkDraft; nameError: string | null; slugError: string | null };

const NetwerkFields = ({ draft, nameError, slugError }: NetwerkFieldsProps) => {
  const { t } = useTranslation();
  const { slug } = draft;
  const address = `${window.location.origin}/app/${slug}`;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('beheer.create.name')}
        name="name"
        autoComplete="off"
        maxLength={120}
        hint={t('beheer.create.nameHint')}
        value={draft.name}
        onChange={event => draft.setName(event.target.value)}
        error={nameError}
      />
      <TextField
        label={t('beheer.create.consortium')}
        name="consortium"
        autoComplete="off"
        maxLength={100}
        hint={t('beheer.create.consortiumHint')}
        value={draft.consortium}
        onChange={event => draft.setConsortium(event.target.value)}
      />
      <div className={styles.slug}>
        <TextField
          label={t('beheer.create.slug')}
          name="slug"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          hint={t('beheer.create.slugHint')}
          value={slug}
          onChange={event => draft.setSlug(event.target.value)}
          error={slugError}
        />
        {slug ? <p className={styles.address}>{t('beheer.create.slugAddress', { address })}</p> : null}
      </div>
    </div>
  );
};

/** A new network and who may begin in it. */
export const CreateNetwerkForm = ({ onMade, onCancel }: CreateNetwerkFormProps) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const netwerk = useNetwerkDraft();
  const coordinator = useCoordinatorDraft();
  const slugProblem = useSlugProblem();
  const { create, failure, busy, forget } = useCreateNetwerk();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (failure?.field === 'slug') form.current?.querySelector<HTMLInputElement>('[name="slug"]')?.focus();
  }, [failure]);

  const name = netwerk.name.trim();
  const slugWrong = slugProblem(netwerk.slug);
  const wrong = name === '' ? 'name' : slugWrong ? 'slug' : coordinator.wrong;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const person = { name: coordinator.name.trim(), email: coordinator.email.trim() };
    const consortium = netwerk.consortium.trim() || null;
    const made = await create({ name, slug: netwerk.slug, consortium, coordinator: person });
    if (made) onMade({ kind: 'created', netwerk: name, name: person.name, ...made });
  };

  return (
    <form
      ref={form}
      className={`panel ${styles.form}`}
      aria-labelledby="create-title"
      onSubmit={event => void submit(event)}
      onChange={failure ? forget : undefined}
      noValidate
    >
      <h2 id="create-title">{t('beheer.create.title')}</h2>
      <p className="dim s15">{t('beheer.create.text')}</p>
      <NetwerkFields
        draft={netwerk}
        nameError={tried && name === '' ? t('beheer.create.nameMissing') : null}
        slugError={failure?.field === 'slug' ? failure.sentence : tried ? slugWrong : null}
      />
      <fieldset>
        <legend className={styles.legend}>{t('beheer.create.coordinator')}</legend>
        <CoordinatorFields draft={coordinator} tried={tried} />
      </fieldset>
      <FormFailure>{failure?.field === 'form' ? failure.sentence : null}</FormFailure>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? t('beheer.create.busy') : t('beheer.create.submit')}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
};
