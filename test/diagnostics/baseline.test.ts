import { describe, expect, it } from 'vitest';

import { baselineOf, compareWith, parseBaseline, writeBaseline } from '../../src/diagnostics/baseline.ts';
import { fingerprintOf } from '../../src/diagnostics/fingerprint.ts';
import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import { pesoMancante } from '../../src/rules/peso-mancante.ts';
import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

/** What is found in a card whose phases have no weight, by their texts, with some lines above. */
function found(phases: readonly string[], above = ''): readonly AnyFinding[] {
  const rows = phases.map((text) => `  - { descrizione: ${text}, scadenza: 30/06/2022 }`);
  return runRules([pesoMancante], planOf({ 'obiettivi/avvocatura/a.yaml': card(`${above}fasi:\n${rows.join('\n')}`) }));
}

describe('a fingerprint', () => {
  it('is the same when the lines move', () => {
    const [here] = found(['Studio']);
    const [below] = found(['Studio'], '# una riga in più\n\n');

    expect(here && below && fingerprintOf(here) === fingerprintOf(below)).toBe(true);
    expect(here?.at.start === below?.at.start).toBe(false);
  });

  it('is another one for another fact', () => {
    const [first, second] = found(['Studio', 'Avvio']);

    expect(first && second && fingerprintOf(first) === fingerprintOf(second)).toBe(false);
  });
});

describe('a baseline', () => {
  it('hides what it knows, and tells what is new', () => {
    const baseline = baselineOf(found(['Studio']));
    const { fresh, gone, known } = compareWith(found(['Studio', 'Avvio']), baseline);

    expect([fresh.length, known, gone]).toEqual([1, 1, []]);
  });

  it('tells what no longer occurs', () => {
    const { fresh, gone, known } = compareWith([], baselineOf(found(['Studio'])));

    expect([fresh.length, known]).toEqual([0, 0]);
    expect(gone).toEqual([expect.objectContaining({ rule: 'peso-mancante', file: 'obiettivi/avvocatura/a.yaml' })]);
  });

  it('knows as many as there were, not more', () => {
    const [one] = found(['Studio']);
    const twice = one ? [one, one] : [];

    expect(compareWith(twice, baselineOf(twice))).toEqual({ fresh: [], known: 2, gone: [] });
    expect(compareWith([...twice, ...twice], baselineOf(twice)).fresh).toHaveLength(2);
  });

  it('is read as it was written', () => {
    const baseline = baselineOf(found(['Studio', 'Avvio']));

    expect(baseline.known).toHaveLength(2);
    expect(parseBaseline(writeBaseline(baseline))).toEqual(baseline);
  });

  it.each(['', '{', '[]', '{"version":2,"known":[]}', '{"version":1}', '{"version":1,"known":[{"rule":1}]}'])(
    'is not one: %s',
    (text) => {
      expect(parseBaseline(text)).toBeUndefined();
    },
  );
});
