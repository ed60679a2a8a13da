import { describe, expect, it } from 'vitest';

import { schedaFuoriPosto } from '../../src/rules/scheda-fuori-posto.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const message = 'La scheda non sta dove dicono la sua unità e il suo codice.';

describe('scheda-fuori-posto', () => {
  it('accepts a card in the folder of its unit, named by its code', () => {
    const plan = planOf({
      'obiettivi/avvocatura/a.yaml': card(),
      'obiettivi/avvocatura/b.yaml': card('', { codice: 'B' }),
    });

    expect(findings(schedaFuoriPosto, plan)).toEqual([]);
  });

  it('points at the unit in the folder of another', () => {
    const plan = planOf({ 'obiettivi/risorse-umane/a.yaml': card() });

    expect(findings(schedaFuoriPosto, plan)).toEqual([`obiettivi/risorse-umane/a.yaml:3:8 ${message}`]);
  });

  it('points at the code in a file of another name', () => {
    const plan = planOf({ 'obiettivi/avvocatura/copia.yaml': card('', { codice: 'B' }) });

    expect(findings(schedaFuoriPosto, plan)).toEqual([`obiettivi/avvocatura/copia.yaml:1:9 ${message}`]);
  });
});
