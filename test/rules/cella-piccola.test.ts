import { describe, expect, it } from 'vitest';

import { cellaPiccola } from '../../src/rules/cella-piccola.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(...rows: readonly string[]): readonly string[] {
  const lines = rows.map((row) => `    - { unita: avvocatura, ${row} }`);
  const text = ['accordi:', '  righe:', ...lines, '  totale: { F: 1, M: 1 }'].join('\n');
  return findings(cellaPiccola, planOf(complete({ 'lavoro-agile.yaml': text })));
}

describe('cella-piccola', () => {
  it('accepts three and more, nobody, and counts without gender', () => {
    expect(found('F: 3, M: 0, totale: 3', 'totale: 1, effettivi: 1', 'F: 12, M: 7')).toEqual([]);
  });

  it('tells once of all the cells', () => {
    expect(found('F: 1, M: 4', 'F: 9, M: 2')).toEqual([
      'lavoro-agile.yaml:3:31 2 caselle contano meno di 3 persone per unità e genere: si può capire chi sono. (anche qui lavoro-agile.yaml:4:37)',
    ]);
    expect(found('F: 5, M: 1')[0]).toContain('Una casella conta');
  });

  it('says nothing without a table or a manifest', () => {
    expect(findings(cellaPiccola, planOf(complete({ 'lavoro-agile.yaml': 'contesto: Testo' })))).toEqual([]);
    expect(findings(cellaPiccola, planOf({}))).toEqual([]);
  });
});
