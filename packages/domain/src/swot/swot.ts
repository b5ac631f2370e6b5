/** sterk and zwak are internal, kans and bedreiging external. */
export const swotQuadrants = ['sterk', 'zwak', 'kans', 'bedreiging'] as const;
export type SwotQuadrant = (typeof swotQuadrants)[number];

export const isIntern = (quadrant: SwotQuadrant): boolean => quadrant === 'sterk' || quadrant === 'zwak';
