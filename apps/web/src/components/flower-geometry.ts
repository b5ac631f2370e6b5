export type Petal = { x: number; y: number; angle: number; scale: number; labelX: number; labelY: number };

export const flowerCenter = { x: 210, y: 200 };

/** How far from the centre and how large: neighbours nearly touch, and the points reach the heart. */
const layoutOf = (count: number): { distance: number; scale: number } => {
  if (count <= 4) return { distance: 104, scale: 1 };
  if (count === 5) return { distance: 112, scale: 0.95 };
  if (count === 6) return { distance: 118, scale: 0.82 };
  const distance = 122;
  const slope = Math.tan(Math.PI / count);
  // A petal is 80 wide to either side at 20 beyond its middle; that must fit in its slice.
  return { distance, scale: (0.92 * distance * slope) / (80 - 18.4 * slope) };
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Places `count` petals around the centre, the first one at the upper right, clockwise. */
export const layOutPetals = (count: number): Petal[] => {
  const { distance, scale } = layoutOf(count);
  const start = count === 1 ? 0 : count === 3 ? 60 : 180 / count;
  return Array.from({ length: count }, (_, i) => {
    const angle = start + (360 / count) * i;
    const sin = Math.sin(radians(angle));
    const cos = Math.cos(radians(angle));
    // The petal is widest outside its middle, so the words sit a little further out.
    const out = distance + 16 * scale;
    return {
      angle,
      scale,
      x: flowerCenter.x + distance * sin,
      y: flowerCenter.y - distance * cos,
      labelX: flowerCenter.x + out * sin,
      labelY: flowerCenter.y - out * cos,
    };
  });
};

/** A word that is too long for a petal in pieces: 'Deskundigheids-', 'bevordering'. */
const breakWord = (word: string, width: number): string[] => {
  if (word.length <= width + 2) return [word];
  return [`${word.slice(0, width - 1)}-`, ...breakWord(word.slice(width - 1), width)];
};

/** Breaks a label at spaces, and words that are too long, into at most three lines of about `width` characters. */
export const wrapLabel = (label: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).flatMap(part => breakWord(part, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
};
