import { useTranslation } from 'react-i18next';
import styles from './diff-text.module.css';

export type DiffPart = { text: string; kind: 'same' | 'mine' | 'theirs' | 'removed' | 'added' };

type DiffTextProps = {
  parts: readonly DiffPart[];
  /** Who wrote 'theirs', as the reader knows them: 'Joris'. */
  theirName?: string;
  className?: string;
};

/** A text with its differences marked: by colour, by a line, and in words for who hears it. */
export const DiffText = ({ parts, theirName = '', className }: DiffTextProps) => {
  const { t } = useTranslation();
  const said = {
    mine: t('common.diff.onlyMine'),
    theirs: t('common.diff.onlyTheirs', { name: theirName }),
    removed: t('common.diff.removed'),
    added: t('common.diff.added'),
  };
  return (
    <p lang="nl" className={`${styles.text} ${className ?? ''}`}>
      {parts.map((part, index) => {
        // Parts have no identity of their own; the list is replaced as a whole.
        const key = `${index}-${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        const Tag = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={key} className={styles[part.kind]}>
            <span className="vh"> [{said[part.kind]}: </span>
            {part.text}
            <span className="vh"> {t('common.diff.end')}] </span>
          </Tag>
        );
      })}
    </p>
  );
};
