import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { themeClass } from '../../components/theme-color.ts';
import styles from './answer-chips.module.css';
import type { Answer } from './swot-view.ts';
import type { SwotPlace } from './use-swot-place.ts';

type AnswerChipsProps = { answers: readonly Answer[]; place: SwotPlace };

/** The speerpunten that answer an item; nothing at all where there is none. */
export const AnswerChips = ({ answers, place }: AnswerChipsProps) => {
  const { t } = useTranslation();
  if (answers.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {answers.map(({ id, title, thema, color }) => (
        <li key={id}>
          <Link
            to="/app/$netwerk/meerjarenplan/$looptijd"
            params={place.params}
            search={{ tab: 'tekst', jaar: place.jaar }}
            hash={`speerpunt-${id}`}
            className={`${styles.answer} ${themeClass(color)}`}
            title={thema ?? undefined}
          >
            <Leaf size="xs" />
            <span>
              <span className="vh">{t('swot.answers')}</span>
              <span lang="nl">{title}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
