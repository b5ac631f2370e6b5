import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { EditFrame } from './edit-frame.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import { type PickGroup, PickList } from './pick-list.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';

type Grouped = { id: string; name: string; group: string; note?: string | null };

const groupOptions = (rows: readonly Grouped[]): PickGroup[] => {
  const groups = new Map<string, Grouped[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([name, options]) => ({ key: name || 'plan', name: name || null, options }));
};

/** The speerpunten of the meerjarenplan that the activity serves. */
export const SpeerpuntenField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const { plan } = useJaarplan();
  const groups = useMemo(
    () =>
      groupOptions(
        plan.speerpunten.map(({ id, title, themaTitle }) => ({ id, name: title, group: themaTitle ?? '' })),
      ),
    [plan.speerpunten],
  );
  return (
    <EditFrame edit={edit} field="speerpuntIds" label={t('activiteit.field.speerpuntIds')}>
      <PickList
        groups={groups}
        chosen={edit.values.speerpuntIds}
        icon={<Leaf size="xs" />}
        addLabel={t('activiteit.pick.tie')}
        what={t('activiteit.field.speerpuntIds')}
        emptyText={t('activiteit.pick.noSpeerpunten')}
        onChange={ids => edit.type({ speerpuntIds: ids })}
        onDone={edit.flush}
      />
    </EditFrame>
  );
};

/** National tags, beside the network's own words. A term that is retired stays where it was used. */
export const TermsField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const { plan } = useJaarplan();
  const chosen = edit.values.termIds;
  const groups = useMemo(
    () =>
      groupOptions(
        plan.terms
          .filter(term => !term.retired || chosen.includes(term.id))
          .map(({ id, name, description, listName }) => ({ id, name, group: listName, note: description })),
      ),
    [plan.terms, chosen],
  );
  return (
    <EditFrame
      edit={edit}
      field="termIds"
      label={t('activiteit.field.termIds')}
      note={t('activiteit.term.beside')}
    >
      <PickList
        groups={groups}
        chosen={chosen}
        addLabel={t('activiteit.pick.add')}
        what={t('activiteit.field.termIds')}
        emptyText={t('activiteit.pick.noTerms')}
        onChange={ids => edit.type({ termIds: ids })}
        onDone={edit.flush}
      />
    </EditFrame>
  );
};
