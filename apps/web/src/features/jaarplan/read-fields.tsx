import { activiteitGaps } from '@speerpunt/domain/activiteit/needs-attention';
import { isEmptyText } from '@speerpunt/domain/text/rich-text';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { FieldFrame } from './field-frame.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Result } from './jaarplan-view.ts';
import { NameChips } from './name-chips.tsx';
import styles from './open-activiteit.module.css';
import { ResultsTable } from './results-table.tsx';
import { TermChips } from './term-chips.tsx';
import { WanneerRead } from './wanneer-read.tsx';

type ReadFieldsProps = { activiteit: Activiteit; results: readonly Result[] };

const useMissing = (activiteit: Activiteit, results: readonly Result[]): string => {
  const { t, i18n } = useTranslation();
  const gaps = activiteitGaps(activiteit);
  const names = [
    isEmptyText(activiteit.doelstelling) ? t('activiteit.lower.doelstelling') : null,
    isEmptyText(activiteit.acties) ? t('activiteit.lower.acties') : null,
    gaps.includes('wie') ? t('activiteit.lower.wie') : null,
    gaps.includes('wanneer') ? t('activiteit.lower.wanneerText') : null,
    results.length === 0 ? t('activiteit.lower.results') : null,
    gaps.includes('speerpunt') ? t('activiteit.lower.speerpuntIds') : null,
  ].filter(name => name !== null);
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
};

/** What the plan says of an activity; what it does not say is named once, without alarm. */
export const ReadFields = ({ activiteit, results }: ReadFieldsProps) => {
  const { t } = useTranslation();
  const { names } = useJaarplan();
  const { doelstelling, acties, whoText, gremiumIds, organisatieIds, speerpuntIds, termIds } = activiteit;
  const missing = useMissing(activiteit, results);
  const gaps = activiteitGaps(activiteit);
  return (
    <>
      {isEmptyText(doelstelling) ? null : (
        <FieldFrame label={t('activiteit.field.doelstelling')}>
          <RichTextView text={doelstelling} headingShift={2} />
        </FieldFrame>
      )}
      {isEmptyText(acties) ? null : (
        <FieldFrame label={t('activiteit.field.acties')}>
          <RichTextView text={acties} headingShift={2} />
        </FieldFrame>
      )}
      <div className={styles.two}>
        {gaps.includes('wie') ? null : (
          <FieldFrame label={t('activiteit.field.wie')}>
            <NameChips ids={[...gremiumIds, ...organisatieIds]} names={names} />
            {whoText ? <PlanText as="p">{whoText}</PlanText> : null}
          </FieldFrame>
        )}
        {gaps.includes('wanneer') ? null : (
          <FieldFrame label={t('activiteit.field.wanneerText')}>
            <WanneerRead activiteit={activiteit} />
          </FieldFrame>
        )}
      </div>
      {results.length > 0 ? (
        <FieldFrame label={t('activiteit.field.results')}>
          <ResultsTable results={results} />
        </FieldFrame>
      ) : null}
      {speerpuntIds.length > 0 ? (
        <FieldFrame label={t('activiteit.field.speerpuntIds')}>
          <NameChips ids={speerpuntIds} names={names} leaf />
        </FieldFrame>
      ) : null}
      {termIds.length > 0 ? (
        <FieldFrame label={t('activiteit.field.termIds')} note={t('activiteit.term.beside')}>
          <TermChips ids={termIds} />
        </FieldFrame>
      ) : null}
      {missing ? <p className={styles.missing}>{t('activiteit.missing.list', { fields: missing })}</p> : null}
    </>
  );
};
