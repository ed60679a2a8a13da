import { describe, expect, it } from 'vitest';

import { numerazioneFasi } from '../../src/rules/numerazione-fasi.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(numerazioneFasi, planOf({ [file]: card(part) }));
}

function phases(...labels: readonly (string | undefined)[]): string {
  const lines = labels.map(
    (label) =>
      `  - { ${label === undefined ? '' : `etichetta: "${label}", `}descrizione: Studio, scadenza: 30/06/2022 }`,
  );
  return ['fasi:', ...lines].join('\n');
}

function group(label: string, ...parts: readonly string[]): string {
  const lines = parts.map((part) => `      - { etichetta: "${part}", descrizione: Studio, scadenza: 30/06/2022 }`);
  return ['fasi:', `  - etichetta: "${label}"`, '    sottofasi:', ...lines].join('\n');
}

describe('numerazione-fasi', () => {
  it.each([
    ['no labels', phases(undefined, undefined)],
    ['numbers', phases('1', '2', '3')],
    ['numbers with signs and words', phases('1.', 'Fase 2', 'fase3)')],
    ['some labels of many', phases('1', undefined, '3')],
    ['letters', phases('A', 'B', 'C')],
    ['labels of another make', phases('I', 'II', 'III')],
    ['a phase put in between', phases('1', '2', '2-bis', '3')],
    ['names', phases('Gara', 'Lavori')],
    ['numbers that go on from the year before', `annualita: { indice: 2 }\n${phases('4', '5')}`],
    ['parts with letters', group('1', 'a', 'b')],
    ['parts with numbers', group('1', '1', '2')],
    ['parts with the number of the phase', group('1', '1.1', '1.2', '1.3')],
    ['parts with the number and a letter', group('1', '1a', '1 b)')],
    ['many parts', group('1', ...Array.from({ length: 12 }, (_, index) => String(index + 1)))],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the first label after a gap, or out of place', () => {
    expect(found(phases('1', '3', '4'))).toEqual([`${file}:6:18 Tra le fasi c’è “3” dove dovrebbe esserci “2”.`]);
    expect(found(phases('2', '3'))).toEqual([`${file}:5:18 Tra le fasi c’è “2” dove dovrebbe esserci “1”.`]);
    expect(found(phases('A', 'C)'))).toEqual([`${file}:6:18 Tra le fasi c’è “C)” dove dovrebbe esserci “B)”.`]);
    expect(found(phases('a', 'c'))).toEqual([`${file}:6:18 Tra le fasi c’è “c” dove dovrebbe esserci “b”.`]);
    expect(found(phases('1', undefined, '4'))).toEqual([`${file}:7:18 Tra le fasi c’è “4” dove dovrebbe esserci “3”.`]);
  });

  it('finds a label twice, even where one is only the place', () => {
    expect(found(phases('1', 'Gara', 'gara'))).toEqual([
      `${file}:7:18 Tra le fasi l’etichetta “gara” c’è due volte. (usato qui la prima volta ${file}:6:18)`,
    ]);
    expect(found(phases('2', undefined))).toEqual([
      `${file}:6:5 Tra le fasi l’etichetta “2” c’è due volte. (usato qui la prima volta ${file}:5:18)`,
    ]);
  });

  it('looks into a group too', () => {
    expect(found(group('1', 'a', 'c'))).toEqual([
      `${file}:8:22 Tra le sottofasi della fase 1 c’è “c” dove dovrebbe esserci “b”.`,
    ]);
    expect(found(group('1', '1.1', '1.3'))).toEqual([
      `${file}:8:22 Tra le sottofasi della fase 1 c’è “1.3” dove dovrebbe esserci “1.2”.`,
    ]);
  });

  it('finds a gap in numbers that go on from the year before', () => {
    expect(found(`annualita: { indice: 2 }\n${phases('4', '6')}`)).toHaveLength(1);
    expect(found(`annualita: { indice: 1 }\n${phases('4', '5')}`)).toHaveLength(1);
  });
});
