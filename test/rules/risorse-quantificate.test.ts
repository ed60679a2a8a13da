import { describe, expect, it } from 'vitest';

import { risorseQuantificate } from '../../src/rules/risorse-quantificate.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const second = 'obiettivi/risorse-umane/a.yaml';
const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale';

function found(one: string, other = 'nessuna'): readonly string[] {
  return findings(
    risorseQuantificate,
    planOf({
      'piao.yaml': manifest,
      [file]: card(`risorse_finanziarie: ${one}`.trimEnd()),
      [second]: card(`risorse_finanziarie: ${other}`, { unita: 'risorse-umane' }),
    }),
  );
}

describe('risorse-quantificate', () => {
  it.each([
    'nessuna',
    'Nessuna aggiuntiva o specifica',
    'non previste',
    'a costo zero',
    'senza oneri per il bilancio',
    '15.000 euro dal PEG',
    '€ 900',
    'cap. 101020 del PEG',
    'capitolo 101020',
    '{ fonte: PEG, capitoli: ["101020"] }',
    '{ fonte: PEG, importo_per_anno: { "2026": 15000 } }',
    // a blank field is told elsewhere
    '',
    'null',
  ])('accepts %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'assegnate con il PEG',
    'come da bilancio 2022/2024',
    '{ fonte: PEG }',
    '{ fonte: PEG, importo_per_anno: {} }',
  ])('finds neither amount nor chapter in %s', (text) => {
    expect(found(text)).toEqual([`${file}:4:22 Una scheda su 2 ha risorse finanziarie senza importo né capitolo.`]);
  });

  it('calls the only card so', () => {
    expect(findings(risorseQuantificate, planOf({ [file]: card('risorse_finanziarie: dal PEG') }))).toEqual([
      `${file}:4:22 L’unica scheda ha risorse finanziarie senza importo né capitolo.`,
    ]);
  });

  it('tells the plan once', () => {
    expect(found('assegnate con il PEG', 'assegnate con il PEG')).toEqual([
      `${file}:4:22 2 schede su 2 hanno risorse finanziarie senza importo né capitolo. (né importo né capitolo ${second}:4:22)`,
    ]);
  });
});
