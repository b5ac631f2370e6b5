import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { CurrentLink } from '../../components/current-link.tsx';
import { Leaf } from '../../components/leaf.tsx';
import type { Contents } from './contents.ts';
import styles from './table-of-contents.module.css';
import type { LooptijdPlace } from './use-looptijd-place.ts';

type TableOfContentsProps = { contents: readonly Contents[]; place: LooptijdPlace; current: string | null };

const ContentsList = ({ contents, place, current }: TableOfContentsProps) => {
  const { t } = useTranslation();
  return (
    <ul>
      {contents.map(({ id, title, ours, number, color, count }) => (
        <li key={id}>
          <CurrentLink
            to="/app/$netwerk/meerjarenplan/$looptijd"
            params={place.params}
            search={{ tab: 'tekst', jaar: place.jaar }}
            hash={id}
            replace
            onClick={event => event.currentTarget.closest('details')?.removeAttribute('open')}
            current={id === current ? 'true' : undefined}
          >
            {number === undefined ? (
              <span className={styles.indent} />
            ) : (
              <Leaf size="sm" theme={color}>
                {number}
              </Leaf>
            )}
            <span>
              <span lang={ours ? undefined : 'nl'}>{title}</span>
              {count === undefined ? null : <small>{t('meerjarenplan.speerpunten', { count })}</small>}
            </span>
          </CurrentLink>
        </li>
      ))}
    </ul>
  );
};

/** Beside the text where there is room, folded above it where there is not. */
export const TableOfContents = (props: TableOfContentsProps) => {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const label = t('meerjarenplan.tekst.contents');
  if (wide)
    return (
      <nav aria-label={label} className={styles.side}>
        <ContentsList {...props} />
      </nav>
    );
  return (
    <nav aria-label={label}>
      <details className={styles.folded}>
        <summary>{label}</summary>
        <ContentsList {...props} />
      </details>
    </nav>
  );
};
