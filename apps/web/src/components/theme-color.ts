const count = 6;

/** The class that gives --c, --t, --d and --p for the nth theme (from 0), in the order of the design. */
export const themeClass = (index: number): string => `t${(((index % count) + count) % count) + 1}`;
