import { describe, expect, it } from 'vitest';
import { layOutPetals, wrapLabel } from './flower-geometry.ts';

describe('layOutPetals', () => {
  it('gives every petal a place inside the drawing', () => {
    for (let count = 1; count <= 12; count++) {
      const places = layOutPetals(count);
      expect(places).toHaveLength(count);
      for (const { x, y, scale } of places) {
        expect(scale).toBeGreaterThan(0.3);
        expect(Math.hypot(x - 210, y - 200) + 100 * scale).toBeLessThan(212);
      }
    }
  });
});

describe('wrapLabel', () => {
  it('breaks at spaces', () => {
    expect(wrapLabel('Participatie en ondersteuning', 15)).toEqual(['Participatie en', 'ondersteuning']);
    expect(wrapLabel('Samenwerking', 15)).toEqual(['Samenwerking']);
  });

  it('breaks a word that is too long', () => {
    expect(wrapLabel('Deskundigheidsbevordering', 15)).toEqual(['Deskundigheids-', 'bevordering']);
    for (const line of wrapLabel('Onbreekbaar'.repeat(27), 15)) expect(line.length).toBeLessThan(18);
  });

  it('stops at three lines', () => {
    expect(wrapLabel('een lange naam van een thema dat niet past', 8)).toHaveLength(3);
  });
});
