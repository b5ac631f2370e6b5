import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { type HeadingLevel, headingTag } from './heading-tag.ts';
import styles from './leaf-list.module.css';
import type { DoelGroup } from './plan-outline.ts';

type DoelGroupsProps = {
  groups: readonly DoelGroup[];
  level: HeadingLevel;
  /** Where the heading above already says what they are: 'Wat we koesteren'. */
  bare?: boolean;
};

/** Goals by kind, each kind under its own heading. */
export const DoelGroups = ({ groups, level, bare }: DoelGroupsProps) => {
  const { t } = useTranslation();
  const Heading = headingTag(level);
  return groups.map(group => (
    <div key={group.kind} className={styles.group}>
      {bare ? null : <Heading>{t(`meerjarenplan.doel.${group.kind}`)}</Heading>}
      <ul className={`${styles.list} ${styles.prose}`}>
        {group.doelen.map(doel => (
          <PlanText as="li" key={doel.id} id={`doel-${doel.id}`}>
            {doel.text}
          </PlanText>
        ))}
      </ul>
    </div>
  ));
};
