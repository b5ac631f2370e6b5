import { IconBuilding, IconUsersGroup } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EditFrame, FieldProblem } from './edit-frame.tsx';
import { GrowingText } from './growing-text.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import styles from './open-activiteit.module.css';
import { PickList } from './pick-list.tsx';
import type { ActiviteitEdit } from './use-activiteit-edit.ts';

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

/** Who: gremia and organisaties of the network, and whatever else the plan wants to say of it. */
export const WieField = ({ edit }: { edit: ActiviteitEdit }) => {
  const { t } = useTranslation();
  const { plan } = useJaarplan();
  const id = useId();
  const { gremiumIds, organisatieIds, whoText } = edit.values;
  return (
    <div className={styles.stack}>
      <EditFrame edit={edit} field="gremiumIds" label={t('activiteit.field.gremiumIds')}>
        <PickList
          groups={[{ key: 'gremia', name: null, options: plan.gremia }]}
          chosen={gremiumIds}
          icon={<IconUsersGroup {...icon} />}
          addLabel={t('activiteit.pick.add')}
          what={t('activiteit.field.gremiumIds')}
          emptyText={t('activiteit.pick.noGremia')}
          onChange={ids => edit.type({ gremiumIds: ids })}
          onDone={edit.flush}
        />
      </EditFrame>
      <EditFrame edit={edit} field="organisatieIds" label={t('activiteit.field.organisatieIds')}>
        <PickList
          groups={[{ key: 'organisaties', name: null, options: plan.organisaties }]}
          chosen={organisatieIds}
          icon={<IconBuilding {...icon} />}
          addLabel={t('activiteit.pick.add')}
          what={t('activiteit.field.organisatieIds')}
          emptyText={t('activiteit.pick.noOrganisaties')}
          onChange={ids => edit.type({ organisatieIds: ids })}
          onDone={edit.flush}
        />
      </EditFrame>
      <EditFrame edit={edit} field="whoText" label={t('activiteit.field.whoText')}>
        <GrowingText
          value={whoText ?? ''}
          aria-label={t('activiteit.field.whoText')}
          aria-invalid={edit.problems.whoText ? true : undefined}
          aria-describedby={edit.problems.whoText ? id : undefined}
          onText={text => edit.type({ whoText: text })}
          onBlur={edit.flush}
          onEnter={edit.flush}
        />
        <FieldProblem edit={edit} field="whoText" id={id} />
      </EditFrame>
    </div>
  );
};
