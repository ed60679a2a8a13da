import { describe, expect, it } from 'vitest';

import { areeRischioObbligatorie } from '../../src/rules/aree-rischio-obbligatorie.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const four = [
  'autorizzazioni e concessioni',
  'contratti pubblici',
  'sovvenzioni e contributi',
  'concorsi e gestione del personale',
];

function planWith(areas: readonly string[], rest = '') {
  const rows = areas.map((area, index) => `  - { id: processo-${index}, area_rischio: ${area}, processo: Prova }`);
  return planOf(complete({ 'anticorruzione.yaml': ['processi:', ...rows, rest].join('\n') }));
}

function found(areas: readonly string[], rest = ''): readonly string[] {
  return findings(areeRischioObbligatorie, planWith(areas, rest));
}

describe('aree-rischio-obbligatorie', () => {
  it('accepts a map of the four areas, with others', () => {
    expect(found([...four, 'rifiuti'])).toEqual([]);
  });

  it('tells which area has no process', () => {
    expect(found(four.slice(1))).toEqual([
      'anticorruzione.yaml:1:1 Nessun processo mappato è dell’area “autorizzazioni e concessioni”.',
    ]);
    expect(found(['rifiuti', 'contratti pubblici'])).toEqual([
      'anticorruzione.yaml:1:1 Nessun processo mappato è delle aree “autorizzazioni e concessioni”, “sovvenzioni e contributi” e “concorsi e gestione del personale”.',
    ]);
    expect(runRules([areeRischioObbligatorie], planWith(['rifiuti']))[0]?.severity).toBe('warning');
  });

  it('says nothing when the map may stand in an annex, or is not there', () => {
    expect(found(['rifiuti'], 'documenti: [{ titolo: Mappatura }]')).toEqual([]);
    expect(findings(areeRischioObbligatorie, planOf(complete({ 'anticorruzione.yaml': 'premessa: Testo' })))).toEqual(
      [],
    );
    expect(findings(areeRischioObbligatorie, planOf({}))).toEqual([]);
  });
});
