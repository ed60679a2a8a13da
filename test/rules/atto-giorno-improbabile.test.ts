import { describe, expect, it } from 'vitest';

import { attoGiornoImprobabile } from '../../src/rules/atto-giorno-improbabile.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const found = (date: string) =>
  findings(
    attoGiornoImprobabile,
    planOf({ 'atti.yaml': `atti:\n  - { id: x, organo: G, tipo: altro, data: ${date} }` }),
  );

describe('atto-giorno-improbabile', () => {
  it('accepts working days, Saturdays and acts without a date', () => {
    expect(found('13/12/2021')).toEqual([]);
    expect(found('11/12/2021')).toEqual([]);
    expect(
      findings(attoGiornoImprobabile, planOf({ 'atti.yaml': 'atti:\n  - { id: x, organo: G, tipo: altro }' })),
    ).toEqual([]);
  });

  it('tells a Sunday and a holiday', () => {
    expect(found('12/12/2021')).toEqual(['atti.yaml:2:44 L’atto “x” porta la data 12/12/2021, che è domenica.']);
    expect(found('18/04/2022')).toEqual([
      'atti.yaml:2:44 L’atto “x” porta la data 18/04/2022, che è il lunedì dell’Angelo.',
    ]);
    expect(found('2022-06-02')).toHaveLength(1);
  });
});
