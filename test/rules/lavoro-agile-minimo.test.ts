import { describe, expect, it } from 'vitest';

import { lavoroAgileMinimo } from '../../src/rules/lavoro-agile-minimo.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'lavoro-agile.yaml';

function found(...percentages: readonly string[]): readonly string[] {
  const rows = percentages.map((percentage, index) => `  - { anno: ${2022 + index}, percentuale: ${percentage} }`);
  return findings(lavoroAgileMinimo, planOf(complete({ [file]: ['contingente:', ...rows].join('\n') })));
}

describe('lavoro-agile-minimo', () => {
  it('accepts 15 per cent and more, however written', () => {
    expect(found('15', '"15,0 %"', '20%', '100')).toEqual([]);
  });

  it.each([
    ['14.9', '14,9'],
    ['"14,99%"', '14,99'],
    ['0', '0'],
  ])('points at %s', (percentage, shown) => {
    expect(found('15', percentage)).toEqual([`${file}:3:32 Il contingente del 2023 è ${shown}%: il minimo è 15%.`]);
  });

  it('points at a lower share in the positive actions, in a paragraph about remote work', () => {
    const actions = (text: string) =>
      findings(lavoroAgileMinimo, planOf(complete({ 'azioni-positive.yaml': `introduzione: ${text}` })));

    expect(actions('Il telelavoro è per almeno il 10 per cento dei dipendenti.')).toEqual([
      'azioni-positive.yaml:1:35 Qui il lavoro agile è per almeno il 10% dei dipendenti: il minimo è 15%.',
    ]);
    expect(actions('Il lavoro agile è per almeno il 15% dei dipendenti.')).toEqual([]);
    expect(actions('Seguono il corso almeno il 10% dei dipendenti.')).toEqual([]);
  });

  it('says nothing without a contingent, or without a manifest', () => {
    expect(findings(lavoroAgileMinimo, planOf(complete({ [file]: 'contesto: Testo' })))).toEqual([]);
    expect(findings(lavoroAgileMinimo, planOf({}))).toEqual([]);
    const alone = { [file]: 'contingente: [{ anno: 2026, percentuale: 1 }]' };
    expect(findings(lavoroAgileMinimo, planOf(alone))).toEqual([]);
  });
});
