import { describe, expect, it } from 'vitest';

import { obiettiviPerUnita } from '../../src/rules/obiettivi-per-unita.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function planWith(count: number, unit = 'avvocatura', manifest = '') {
  const cards = Array.from({ length: count }, (_, index) => [`obiettivi/${unit}/${index + 1}.yaml`, '']);
  return planOf(complete({ 'piao.yaml': manifest, ...Object.fromEntries(cards) }));
}

describe('obiettivi-per-unita', () => {
  it('accepts as many cards as usual', () => {
    expect(findings(obiettiviPerUnita, planWith(1))).toEqual([]);
    expect(findings(obiettiviPerUnita, planWith(10))).toEqual([]);
  });

  it('notes one more, at the name of the unit', () => {
    const plan = planWith(11);

    expect(findings(obiettiviPerUnita, plan)).toEqual([
      'organizzazione/unita.yaml:2:54 L’unità “Servizio autonomo Avvocatura” ha 11 schede: di solito non più di 10.',
    ]);
    expect(runRules([obiettiviPerUnita], plan)[0]?.severity).toBe('info');
  });

  it('takes the limits of the plan', () => {
    const limits = 'limiti: { obiettivi-per-unita: { minimo: 2, massimo: 3 } }';

    expect(findings(obiettiviPerUnita, planWith(3, 'avvocatura', limits))).toEqual([]);
    expect(findings(obiettiviPerUnita, planWith(4, 'avvocatura', limits))).toEqual([
      'organizzazione/unita.yaml:2:54 L’unità “Servizio autonomo Avvocatura” ha 4 schede: il limite del piano è 3.',
    ]);
    expect(findings(obiettiviPerUnita, planWith(1, 'avvocatura', limits))).toEqual([
      'organizzazione/unita.yaml:2:54 L’unità “Servizio autonomo Avvocatura” ha 1 scheda: il minimo del piano è 2.',
    ]);
  });

  it('says nothing of units without cards, nor of those that no register knows', () => {
    expect(findings(obiettiviPerUnita, planWith(0))).toEqual([]);
    expect(findings(obiettiviPerUnita, planWith(11, 'ragioneria'))).toEqual([]);
  });
});
