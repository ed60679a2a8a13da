import { describe, expect, it } from 'vitest';

import { polaritaTarget } from '../../src/rules/polarita-target.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(polarity: string, target: string): readonly string[] {
  const part = `indicatori:\n  - denominazione: Tempo medio\n    polarita: "${polarity}"\n    target: { ${target} }`;
  return findings(polaritaTarget, planOf({ [file]: card(part) }));
}

describe('polarita-target', () => {
  it.each([
    ['+', '"2026": 50, "2027": 60, "2028": 60'],
    ['-', '"2026": 90, "2027": 80, "2028": 80'],
    ['+', '"2026": 9,5, "2027": sì'],
    ['+', '"2026": "9,5", "2027": "10"'],
    ['+', '"2026": "900", "2027": "1.200"'],
    ['+', '"2028": 60, "2026": 50'],
    ['+', '"2026": { operatore: tra, valore: 90, a: 100 }, "2027": 80'],
  ])('accepts “%s” with %s', (polarity, target) => {
    expect(found(polarity, target.replace('9,5,', '"9,5",'))).toEqual([]);
  });

  it('points at the first year that gets worse, and recalls the year before', () => {
    expect(found('-', '"2026": 90, "2027": 100, "2028": 110')).toEqual([
      `${file}:7:35 L’indicatore “Tempo medio” passa da 90 (2026) a 100 (2027), ma la sua polarità dice che è meglio un valore basso. (il valore di prima ${file}:7:23)`,
    ]);
    expect(
      found('+', '"2026": 95%, "2027": 95%, "2028": { operatore: ">=", valore: 90,5% }'.replace('90,5%', '"90,5%"')),
    ).toEqual([
      `${file}:7:49 L’indicatore “Tempo medio” passa da 95 (2027) a 90,5 (2028), ma la sua polarità dice che è meglio un valore alto. (il valore di prima ${file}:7:36)`,
    ]);
  });

  it('says nothing without a polarity', () => {
    const part = 'indicatori:\n  - { denominazione: Tempo medio, target: { "2026": 90, "2027": 100 } }';

    expect(findings(polaritaTarget, planOf({ [file]: card(part) }))).toEqual([]);
  });

  it('finds the indicators of every section', () => {
    const indicator = '{ denominazione: Raccolta differenziata, polarita: "+", target: { "2026": 60, "2027": 50 } }';
    const plan = planOf({
      'valore-pubblico.yaml': `obiettivi_vp:\n  - { codice: VP1, denominazione: Città pulita, indicatori_impatto: [${indicator}] }`,
      'performance.yaml': `indicatori: [${indicator}]`,
    });

    expect(findings(polaritaTarget, plan).map((line) => line.replace(/ .*/, ''))).toEqual([
      'performance.yaml:1:100',
      'valore-pubblico.yaml:2:156',
    ]);
  });
});
