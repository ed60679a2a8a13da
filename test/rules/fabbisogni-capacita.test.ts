import { describe, expect, it } from 'vitest';

import { fabbisogniCapacita } from '../../src/rules/fabbisogni-capacita.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

type Fields = Readonly<Record<string, string | number>>;

/** 4,000,000 of 17,000,000 less 1,000,000: a quarter, with 27 and 31 per cent as thresholds. */
const sound: Fields = {
  abitanti: 22_000,
  spesa_personale: '"4.000.000,00"',
  entrate_correnti:
    '[{ anno: 2022, importo: 16500000 }, { anno: 2023, importo: 17000000 }, { anno: 2024, importo: 17500000 }]',
  fcde: 1_000_000,
  rapporto: 25,
  soglia: 27,
  soglia_rientro: 31,
  margine: 320_000,
};

function planWith(fields: Fields, rest = '', files: Readonly<Record<string, string>> = {}) {
  const lines = Object.entries({ ...sound, ...fields })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `  ${key}: ${value}`);
  const text = ['capacita_assunzionale:', ...lines, rest].join('\n');
  return planOf(complete({ 'fabbisogni.yaml': text, ...files }));
}

function found(fields: Fields, rest = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(fabbisogniCapacita, planWith(fields, rest, files));
}

describe('fabbisogni-capacita', () => {
  it('accepts numbers that agree, with the ratio rounded or cut', () => {
    expect(found({})).toEqual([]);
    expect(found({ rapporto: '"25,09 %"' })).toEqual([]);
  });

  it.each([
    [999, 29.5, 33.5],
    [1000, 28.6, 32.6],
    [2999, 27.6, 31.6],
    [4999, 27.2, 31.2],
    [9999, 26.9, 30.9],
    [10_000, 27, 31],
    [60_000, 27.6, 31.6],
    [250_000, 28.8, 32.8],
    [1_500_000, 25.3, 29.3],
  ])('knows the thresholds for %i inhabitants', (abitanti, soglia, upper) => {
    expect(found({ abitanti, soglia, soglia_rientro: upper, margine: '' })).toEqual([]);
    expect(found({ abitanti, soglia: soglia + 1, soglia_rientro: upper - 1, margine: '' })).toHaveLength(2);
  });

  it.each([
    [{ rapporto: 23 }, '6:13 Il rapporto scritto è 23%, ma spesa ed entrate danno 25%.'],
    [{ soglia: 27.6 }, '7:11 La soglia scritta è 27,6%, ma per gli abitanti dell’ente risulta 27%.'],
    [{ soglia_rientro: 32 }, '8:19 La soglia di rientro scritta è 32%, ma per gli abitanti dell’ente risulta 31%.'],
    [
      { margine: 400_000 },
      '9:12 Il margine scritto è di 400.000 euro, ma spesa, entrate e soglia ne lasciano 320.000.',
    ],
    [
      { spesa_personale: 5_120_000, rapporto: 32, margine: '' },
      '6:13 Il rapporto fra spesa di personale ed entrate è 32%, sopra la soglia di rientro del 31%.',
    ],
  ])('points at %o', (fields, line) => {
    expect(found(fields as Fields)).toEqual([`fabbisogni.yaml:${line}`]);
  });

  it('only warns, since the text of the decree was not read', () => {
    expect(runRules([fabbisogniCapacita], planWith({ soglia: 30 }))[0]?.severity).toBe('warning');
  });

  it('compares the hires of the year with the margin and with what cessations save', () => {
    const hires = (cost: string, saved: string) =>
      `assunzioni:\n  - { anno: 2026, numero: 9, modalita: concorso${cost} }\n  - { anno: 2027, numero: 9, modalita: concorso }\n  - { anno: 2026, numero: 1, modalita: comando, costo: 900000 }\ncessazioni: [{ anno: 2026, numero: 2${saved} }]`;

    expect(found({}, hires(', costo: 400000', ', risparmio: 80000'))).toEqual([]);
    expect(found({}, hires(', costo: 400001', ', risparmio: 80000'))).toEqual([
      'fabbisogni.yaml:9:12 Le assunzioni dell’anno, tolti i risparmi delle cessazioni, costano 320.001 euro: il margine è di 320.000.',
    ]);
    expect(found({}, hires('', ', risparmio: 80000'))).toEqual([]);
    expect(found({}, hires(', costo: 900000', ''))).toEqual([]);
  });

  it.each<Fields>([{ fcde: '' }, { entrate_correnti: '[{ anno: 2024, importo: 17500000 }]' }, { spesa_personale: '' }])(
    'computes nothing without %o',
    (fields) => {
      expect(found({ ...fields, rapporto: 12 })).toEqual([]);
    },
  );

  it('takes the inhabitants from the first section, and without any knows no band', () => {
    const files = { 'anagrafica.yaml': 'abitanti: { numero: 800, al: 31/12/2025 }' };

    expect(found({ abitanti: '', margine: '' }, '', files)).toHaveLength(2);
    expect(found({ abitanti: '', soglia: 1 })).toEqual([]);
  });

  it('says nothing of other bodies', () => {
    expect(found({ soglia: 1 }, '', { 'anagrafica.yaml': 'tipo_ente: provincia' })).toEqual([]);
    expect(findings(fabbisogniCapacita, planOf({}))).toEqual([]);
  });
});
