import { describe, expect, it } from 'vitest';

import { rischioProcessiCoperti } from '../../src/rules/rischio-processi-coperti.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const process = (id: string) => `{ id: ${id}, area_rischio: contratti pubblici, processo: Prova }`;
const event = (id: string, rest: string) => `{ id: ${id}, processo: gare, descrizione: Prova, ${rest} }`;
const measure = (kind: string, id: string) =>
  `{ id: misura-${kind}, tipo: ${kind}, descrizione: Prova, eventi: [${id}] }`;

function planWith(
  events: readonly string[],
  measures: readonly string[] = [],
  processes = [process('gare')],
  rest = '',
) {
  const lists = { processi: processes, eventi_rischiosi: events, misure: measures };
  const lines = Object.entries(lists)
    .filter(([, items]) => items.length > 0)
    .flatMap(([key, items]) => [`${key}:`, ...items.map((item) => `  - ${item}`)]);
  return planOf({ 'anticorruzione.yaml': [...lines, rest].join('\n') });
}

const found = (...parts: Parameters<typeof planWith>): readonly string[] =>
  findings(rischioProcessiCoperti, planWith(...parts));

describe('rischio-processi-coperti', () => {
  it('accepts a process evaluated as a whole or by probability and impact', () => {
    expect(found([event('a', 'valutazione: basso')])).toEqual([]);
    expect(found([event('a', 'probabilita: alto, impatto: medio')])).toEqual([]);
  });

  it('points at processes without an evaluation, once', () => {
    const processes = [process('gare'), process('concorsi'), process('contributi')];

    expect(found([event('a', 'valutazione: basso')], [], processes)).toEqual([
      'anticorruzione.yaml:3:11 2 processi non hanno un rischio valutato: “concorsi” e “contributi”. (anche qui anticorruzione.yaml:4:11)',
    ]);
    expect(found([event('a', 'probabilita: alto')])).toEqual([
      'anticorruzione.yaml:2:11 Un processo non ha un rischio valutato: “gare”.',
    ]);
  });

  it('asks a measure for a high risk', () => {
    const high = [event('a', 'valutazione: alto'), event('b', 'valutazione: medio')];

    expect(found(high, [measure('specifica', 'a')])).toEqual([]);
    expect(found(high)).toEqual(['anticorruzione.yaml:4:11 Un rischio alto non ha una misura: “a”.']);
    expect(found(high, [measure('specifica', 'b')])).toHaveLength(1);
  });

  it('only warns where a general measure covers it', () => {
    const plan = planWith([event('a', 'valutazione: alto')], [measure('generale', 'a')]);

    expect(findings(rischioProcessiCoperti, plan)).toEqual([
      'anticorruzione.yaml:4:11 Un rischio alto ha solo misure generali: “a”.',
    ]);
    expect(runRules([rischioProcessiCoperti], plan)[0]?.severity).toBe('warning');
    expect(runRules([rischioProcessiCoperti], planWith([event('a', 'valutazione: alto')]))[0]?.severity).toBe('error');
  });

  it('says nothing when the register may stand in an annex, or is not there', () => {
    expect(found([], [], [process('gare')], 'documenti: [{ titolo: Allegato unico }]')).toEqual([]);
    expect(findings(rischioProcessiCoperti, planOf({}))).toEqual([]);
  });
});
