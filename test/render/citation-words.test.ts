import { describe, expect, it } from 'vitest';

import { createCitationWords } from '../../src/render/citation-words.ts';
import { planOf } from '../support/plan.ts';

const atti =
  'atti:\n  - { id: gc-2022-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 23/06/2022 }';

describe('citations as plain words', () => {
  const words = createCitationWords(planOf({ 'atti.yaml': atti }));

  it('say what the registers know', () => {
    expect(words('Con [[atto:gc-2022-200]] e [[unita:2250]].')).toBe(
      'Con deliberazione della Giunta comunale n. 200 del 23 giugno 2022 e Servizio autonomo Avvocatura.',
    );
  });

  it('never show the marks of what nobody registered', () => {
    expect(words('[[atto:gc-2026-9]], [[unita:x]], [[obiettivo:x/a]], [[altro:y]], [[atto:]]')).toBe(
      'atto gc-2026-9, unità x, obiettivo x/a, altro y, atto',
    );
  });
});
