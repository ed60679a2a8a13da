import { describe, expect, it } from 'vitest';

import { targetMigliorativo } from '../../src/rules/target-migliorativo.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function planWith(polarity: string, baseline: string, target: string, { name = 'Tempo medio', rest = '' } = {}) {
  const indicator = `  - denominazione: ${name}\n    polarita: "${polarity}"\n    baseline: { valore: ${baseline} }\n    target: { ${target} }`;
  return planOf({ [file]: card(`indicatori:\n${indicator}\n${rest}`.trimEnd()) });
}

function found(...all: Parameters<typeof planWith>): readonly string[] {
  return findings(targetMigliorativo, planWith(...all));
}

describe('target-migliorativo', () => {
  it('accepts a last value that is better', () => {
    expect(found('-', '120', '"2026": 120, "2027": 90')).toEqual([]);
    expect(found('+', '"50%"', '"2026": { operatore: ">=", valore: 60 }')).toEqual([]);
  });

  it('points at a value that is worse, and recalls the first', () => {
    expect(found('-', '90', '"2026": 90, "2027": 120')).toEqual([
      `${file}:8:35 L’indicatore “Tempo medio” parte da 90 e nel 2027 peggiora a 120. (il valore di prima ${file}:7:25)`,
    ]);
  });

  it('notes a value that is the same', () => {
    expect(found('-', '90', '"2026": 90')).toEqual([
      `${file}:8:23 L’indicatore “Tempo medio” parte da 90 e nel 2026 è ancora 90. (il valore di prima ${file}:7:25)`,
    ]);
    expect(runRules([targetMigliorativo], planWith('-', '90', '"2026": 90')).map(({ severity }) => severity)).toEqual([
      'info',
    ]);
    expect(runRules([targetMigliorativo], planWith('-', '90', '"2026": 99')).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });

  it('accepts the same value where it is to be kept, or cannot be better', () => {
    expect(found('-', '90', '"2026": 90', { rest: 'natura: mantenimento' })).toEqual([]);
    expect(found('-', '90', '"2026": 90', { name: 'Mantenimento del tempo medio' })).toEqual([]);
    expect(found('+', '100', '"2026": 100')).toEqual([]);
    expect(found('-', '0', '"2026": 0')).toEqual([]);
    expect(found('-', '90', '"2026": 99', { rest: 'natura: mantenimento' })).toHaveLength(1);
  });

  it.each(['natura: mantenimento', 'tipologia: tempi di pagamento'])(
    'accepts a limit that holds already, with %s',
    (rest) => {
      expect(found('-', '28', '"2026": { operatore: "<=", valore: 30 }', { rest })).toEqual([]);
      expect(found('-', '30', '"2026": { operatore: "<=", valore: 30 }', { rest })).toEqual([]);
      expect(found('+', '97', '"2026": { operatore: ">=", valore: 95 }', { rest })).toEqual([]);
    },
  );

  it('still points at a limit of a card that is to improve, and at one that goes the other way', () => {
    const rest = 'natura: mantenimento';

    expect(found('-', '28', '"2026": { operatore: "<=", valore: 30 }')).toHaveLength(1);
    expect(found('-', '28', '"2026": { operatore: ">=", valore: 30 }', { rest })).toHaveLength(1);
    expect(found('-', '28', '"2026": { operatore: "=", valore: 30 }', { rest })).toHaveLength(1);
  });

  it('says nothing of values that are no numbers, nor without a value to start from', () => {
    expect(found('+', 'assente', '"2026": 1')).toEqual([]);
    expect(found('+', '2', '"2026": sì')).toEqual([]);
    expect(
      findings(
        targetMigliorativo,
        planOf({ [file]: card('indicatori:\n  - { denominazione: A, polarita: "+", target: { "2026": 1 } }') }),
      ),
    ).toEqual([]);
  });
});
