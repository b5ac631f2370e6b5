import { expect, it } from 'vitest';
import { threadGaps } from './thread-gaps.ts';

const speerpunten = [{ id: 's1' }, { id: 's2' }, { id: 's3' }];

it('finds speerpunten without activity and activities without speerpunt', () => {
  const activiteiten = [
    { id: 'a1', speerpuntIds: ['s2'] },
    { id: 'a2', speerpuntIds: [] },
    { id: 'a3', speerpuntIds: ['s2', 's3'] },
  ];
  expect(threadGaps({ speerpunten, activiteiten })).toEqual({
    speerpuntenWithoutActiviteit: [{ id: 's1' }],
    activiteitenWithoutSpeerpunt: [{ id: 'a2', speerpuntIds: [] }],
  });
});

it('counts an activity that serves only speerpunten of another plan as without', () => {
  const activiteiten = [{ id: 'a1', speerpuntIds: ['elsewhere'] }];
  expect(threadGaps({ speerpunten: [], activiteiten }).activiteitenWithoutSpeerpunt).toEqual(activiteiten);
});

it('finds nothing in an empty plan', () => {
  expect(threadGaps({ speerpunten: [], activiteiten: [] })).toEqual({
    speerpuntenWithoutActiviteit: [],
    activiteitenWithoutSpeerpunt: [],
  });
});
