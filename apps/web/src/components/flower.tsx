import styles from './flower.module.css';
import { flowerCenter, layOutPetals, type Petal, wrapLabel } from './flower-geometry.ts';
import { themeClass } from './theme-color.ts';

export type FlowerPetal = {
  key: string;
  label: string;
  /** A few words under the label: '6 van 6'. */
  count?: string;
};

type FlowerProps = {
  petals: readonly FlowerPetal[];
  /** In the heart: '16/22' or '2026'. */
  center?: string;
  /** What the flower shows, for who does not see it. */
  label: string;
  width?: number;
  /** Language of the labels where they come from the database. */
  contentLang?: string;
};

const petalPath = 'M0 92 C -86 62 -104 -34 -58 -78 C -22 -110 22 -110 58 -78 C 104 -34 86 62 0 92 Z';
/** Beyond six the words no longer fit: the petals then carry numbers and the list shows the names. */
const mostWithWords = 6;
/** Characters on a line; words shrink with their petal, so it holds for every number of petals. */
const labelWidth = 15;

type PetalWordsProps = { petal: FlowerPetal; place: Petal; index: number; words: boolean };

const PetalWords = ({ petal, place, index, words }: PetalWordsProps) => {
  const size = words ? Math.max(14, 18 * place.scale) : 16;
  const lines = words ? wrapLabel(petal.label, labelWidth) : [String(index + 1)];
  const count = words ? petal.count : undefined;
  const rows = count ? lines.length + 1 : lines.length;
  const top = place.labelY - ((rows - 1) * size * 1.22) / 2 + size * 0.34;
  return (
    <text textAnchor="middle" fontSize={size} className={styles.words}>
      {lines.map((line, i) => (
        <tspan key={line} x={place.labelX} y={top + i * size * 1.22}>
          {line}
        </tspan>
      ))}
      {count ? (
        <tspan x={place.labelX} y={top + lines.length * size * 1.22} className={styles.count}>
          {count}
        </tspan>
      ) : null}
    </text>
  );
};

/** The themes as petals around a heart. The drawing is hidden from screen readers; the list says the same. */
export const Flower = ({ petals, center, label, width = 400, contentLang }: FlowerProps) => {
  const words = petals.length <= mostWithWords;
  const placed = layOutPetals(petals.length).flatMap((place, index) => {
    const petal = petals[index];
    return petal ? [{ petal, place, index, words }] : [];
  });
  return (
    <figure className={styles.flower} aria-label={label}>
      <svg viewBox="-10 -12 440 424" width={width} aria-hidden="true" focusable="false">
        {placed.map(({ petal, place: { x, y, angle, scale }, index }) => (
          <path
            key={petal.key}
            className={`${styles.petal} ${themeClass(index)}`}
            d={petalPath}
            transform={`translate(${x} ${y}) rotate(${angle}) scale(${scale})`}
          />
        ))}
        {placed.map(one => (
          <PetalWords key={one.petal.key} {...one} />
        ))}
        <circle cx={flowerCenter.x} cy={flowerCenter.y} r={center ? 38 : 30} className={styles.heart} />
        {center ? (
          <text
            x={flowerCenter.x}
            y={flowerCenter.y + 6}
            textAnchor="middle"
            fontSize="18"
            className={styles.center}
          >
            {center}
          </text>
        ) : null}
      </svg>
      <ol className={words ? 'vh' : styles.list} lang={contentLang}>
        {petals.map(petal => (
          <li key={petal.key}>
            {petal.label}
            {petal.count ? `: ${petal.count}` : ''}
          </li>
        ))}
      </ol>
    </figure>
  );
};
