import { v5 } from 'uuid';

const space = '5f0f6b1e-6f0a-4d5a-9c3e-0c7f5b8a2d41';

/** The same words give the same id, so that loading twice makes nothing twice. */
export const seedId = (...words: (string | number)[]): string => v5(words.join('/'), space);
