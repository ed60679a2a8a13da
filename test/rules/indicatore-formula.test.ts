import { describe, expect, it } from 'vitest';

import { indicatoreFormula } from '../../src/rules/indicatore-formula.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(...indicators: readonly string[]): readonly string[] {
  const list = indicators.map((one) => `  - { ${one} }`).join('\n');
  return findings(indicatoreFormula, planOf({ [file]: card(`indicatori:\n${list}`) }));
}

describe('indicatore-formula', () => {
  it.each([
    'denominazione: Contratti',
    'denominazione: Contratti, unita_misura: per cento, formula: { numeratore: digitali, denominatore: tutti }',
    'denominazione: Contratti, unita_misura: per cento, formula: digitali / tutti',
    'denominazione: Contratti, unita_misura: numero, formula: { numeratore: digitali }',
    'denominazione: Contratti, unita_misura: numero, target: { "2026": 200 }',
    'denominazione: Contratti, target: { "2026": 50% }',
    'denominazione: Rimborsi, target: { "2026": 90 giorni }',
    'denominazione: Carta pubblicata, target: { "2026": sì }',
    'denominazione: Numero di contratti, target: { "2026": 200 }',
    'denominazione: "% di contratti", target: { "2026": 50 }',
  ])('accepts %s', (indicator) => {
    expect(found(indicator)).toEqual([]);
  });

  it.each(['per cento', '%', 'Percentuale'])(
    'points at the numerator of a ratio in “%s” without a denominator',
    (unit) => {
      expect(found(`denominazione: Contratti, formula: { numeratore: digitali }, unita_misura: "${unit}"`)).toEqual([
        `${file}:5:56 Nell’indicatore “Contratti” manca il denominatore.`,
      ]);
    },
  );

  it.each(['200', '"1.200,5"', '{ operatore: ">=", valore: 200 }'])(
    'points at a value that says not what it counts: %s',
    (value) => {
      expect(found(`denominazione: Contratti, target: { "2026": ${value} }`)).toEqual([
        `${file}:5:22 Nell’indicatore “Contratti” manca l’unità di misura.`,
      ]);
    },
  );

  it('tells a card once for each thing that is missing', () => {
    expect(found('denominazione: A, target: { "2026": 1 }', 'denominazione: B, target: { "2026": 1 }')).toEqual([
      `${file}:5:22 In 2 indicatori manca l’unità di misura: il primo è “A”. (anche qui ${file}:6:22)`,
    ]);
  });

  it('says nothing of sentences', () => {
    expect(findings(indicatoreFormula, planOf({ [file]: card('indicatori: [contratti digitali]') }))).toEqual([]);
  });
});
