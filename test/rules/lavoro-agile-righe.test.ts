import { describe, expect, it } from 'vitest';

import { lavoroAgileRighe } from '../../src/rules/lavoro-agile-righe.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'lavoro-agile.yaml';

function found(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((row) => `    - { unita: avvocatura, ${row} }`);
  return findings(lavoroAgileRighe, planOf({ [file]: ['accordi:', '  righe:', ...rows].join('\n') }));
}

describe('lavoro-agile-righe', () => {
  it.each([
    'F: 4, M: 1, totale: 5, non_fruiscono: 2, effettivi: 3',
    'F: 4, M: 1, totale: 5, effettivi: 5',
    'F: 0, M: 0, totale: 0, non_fruiscono: 0, effettivi: 0',
    'F: 4, M: 1, non_fruiscono: 1, effettivi: 4',
    'F: 4, M: 1',
  ])('accepts %s', (row) => {
    expect(found(row)).toEqual([]);
  });

  it.each([
    'F: 4, totale: 5',
    'M: 1, totale: 5',
    'totale: 5',
    'effettivi: 5',
    'F: 4, effettivi: 5',
    'non_fruiscono: 1, effettivi: 5',
  ])('does not take a blank cell for a zero: %s', (row) => {
    expect(found(row)).toEqual([]);
  });

  it('points at a total that is not F + M', () => {
    expect(found('F: 4, M: 1, totale: 5', 'F: 4, M: 1, totale: 6')).toEqual([
      `${file}:4:48 Il totale della riga è 6, ma F + M fa 5.`,
    ]);
  });

  it('points at who works remotely when the total less the others is not that', () => {
    expect(found('totale: 9, non_fruiscono: 1, effettivi: 9', 'F: 4, M: 1, non_fruiscono: 1, effettivi: 5')).toEqual([
      `${file}:3:68 Gli effettivi sono 9, ma il totale meno chi non ne fruisce fa 8.`,
      `${file}:4:69 Gli effettivi sono 5, ma il totale meno chi non ne fruisce fa 4.`,
    ]);
  });

  it('trusts the written total when both are wrong', () => {
    expect(found('F: 4, M: 1, totale: 6, effettivi: 5')).toEqual([
      `${file}:3:48 Il totale della riga è 6, ma F + M fa 5.`,
      `${file}:3:62 Gli effettivi sono 5, ma il totale meno chi non ne fruisce fa 6.`,
    ]);
  });

  it('says nothing without agreements', () => {
    expect(findings(lavoroAgileRighe, planOf({ [file]: 'contesto: Testo' }))).toEqual([]);
    expect(findings(lavoroAgileRighe, planOf({}))).toEqual([]);
  });
});
