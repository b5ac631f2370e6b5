const tags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

export type HeadingLevel = keyof typeof tags;

export const headingTag = (level: HeadingLevel) => tags[level];

/** One level down; h6 is the end of it. */
export const below = (level: HeadingLevel): HeadingLevel =>
  level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6;
