import { isReservedSlug } from '@speerpunt/domain/netwerk/netwerk';
import { expect, it } from 'vitest';
import { router } from './router.tsx';

/** First words of the addresses at the root and under /app that are not the slug of a network. */
const ownWords = (): string[] => {
  const words = Object.values(router.routesById).map(route => {
    const [root, below] = route.fullPath.split('/').filter(Boolean);
    return root === 'app' ? [root, below] : [root];
  });
  return [...new Set(words.flat())].filter(word => word !== undefined && !word.startsWith('$')) as string[];
};

it('no network can have the address of a page', () => {
  const words = ownWords();
  expect(words).toEqual(
    expect.arrayContaining(['app', 'inloggen', 'uitnodiging', 'account', 'beheer', 'landelijk']),
  );
  expect(words.filter(word => !isReservedSlug(word))).toEqual([]);
});
