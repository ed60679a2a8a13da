import { describe, expect, it } from 'vitest';

import { anchors } from '../../src/render/anchors.ts';

describe('anchors of cards', () => {
  it('has a place for each code, whatever parts it', () => {
    const cards = [
      ['avvocatura', '11'],
      ['avvocatura', '1.1'],
      ['avvocatura', '1-1'],
      ['avvocatura', '1_1'],
      ['avvocatura', '1_1.1'],
      ['avvocatura', '1.1.1'],
      ['affari', 'legali-1'],
      ['affari-legali', '1'],
    ] as const;
    const places = cards.map(([unit, code]) => anchors.card(unit, code));

    expect(new Set(places).size).toBe(cards.length);
    expect(places.filter((place) => !/^[a-z][a-z0-9_-]*$/.test(place))).toEqual([]);
  });

  it('has those of plain codes as they were', () => {
    expect(anchors.card('risorse-umane', 'A')).toBe('obiettivo-risorse-umane-a');
    expect(anchors.card('risorse-umane', 'VP1_ST1')).toBe('obiettivo-risorse-umane-vp1-st1');
  });
});
