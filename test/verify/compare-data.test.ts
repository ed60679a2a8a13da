import { describe, expect, it } from 'vitest';

import { verifyTalk } from '../../src/messages/talk/verify.ts';
import { compareData, type Json } from '../../src/verify/compare-data.ts';

/** Where two plans differ, as people are told. */
function told(there: Json, here: Json, language: 'it' | 'en' = 'it'): readonly string[] {
  return compareData(there, here).map((one) => verifyTalk[language].differences.data(one));
}

const phase = (etichetta: string, changes: Readonly<Record<string, Json>> = {}): Json => ({
  etichetta,
  incidenza: 50,
  coinvolti: [{ id: 'tecnico', denominazione: 'Settore Tecnico' }],
  scadenza: { forma: 'data', testo: '31 marzo 2026', data: '2026-03-31' },
  ...changes,
});

const plan = (...fasi: readonly Json[]): Json => ({
  anagrafica: { abitanti: { numero: 3100 }, telefono: ['1', '2'] },
  obiettivi: [{ unita: { id: 'personale', codice: null, denominazione: 'Risorse umane' }, codice: 'A', fasi }],
});

const before = plan(phase('1'), phase('2'));

describe('two plans', () => {
  it('that say the same differ in nothing, whatever the order of their keys', () => {
    expect(told({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toEqual([]);
  });

  it.each([
    ['a weight', plan(phase('1'), phase('2', { incidenza: 30.5 })), 'incidenza 50, nelle fonti 30,5'],
    [
      'a deadline, by its words',
      plan(phase('1'), phase('2', { scadenza: { forma: 'conclusa', testo: 'conclusa', data: null } })),
      'scadenza “31 marzo 2026”, nelle fonti “conclusa”',
    ],
    ['a value that is empty', plan(phase('1'), phase('2', { incidenza: null })), 'incidenza 50, nelle fonti vuoto'],
    ['a key that came', plan(phase('1'), phase('2', { prodotto: 'Elenco' })), 'prodotto manca, nelle fonti “Elenco”'],
  ])('%s, with the card and the phase', (_, here, expected) => {
    expect(told(before, here)).toEqual([`obiettivo A di Risorse umane, fase 2: ${expected}`]);
  });

  it('a name in a list', () => {
    expect(told(before, plan(phase('1'), phase('2', { coinvolti: [] })))).toEqual([
      'obiettivo A di Risorse umane, fase 2, coinvolti, “tecnico”: c’è, nelle fonti manca',
    ]);
  });

  it('a phase that is gone, and one that came', () => {
    expect(told(before, plan(phase('1'), phase('3')))).toEqual([
      'obiettivo A di Risorse umane, fase 3: manca, nelle fonti c’è',
      'obiettivo A di Risorse umane, fase 2: c’è, nelle fonti manca',
    ]);
  });

  it('the order of phases alone', () => {
    expect(told(before, plan(phase('2'), phase('1')))).toEqual([
      'obiettivo A di Risorse umane: fasi “1, 2”, nelle fonti “2, 1”',
    ]);
  });

  it('of long texts the words that differ, with some around them', () => {
    const long = (word: string): Json => ({
      premessa: `Il piano raccoglie in un solo documento ${word} che l’amministrazione si dà per tre anni e per tutti.`,
    });

    expect(told(long('gli obiettivi'), long('le promesse'))).toEqual([
      'premessa “… un solo documento gli obiettivi che l’amministrazione si …”, nelle fonti “… un solo documento le promesse che l’amministrazione si …”',
    ]);
  });

  it('entries that nothing tells apart, by their number', () => {
    expect(told({ righe: [{ x: 1 }, { x: 1 }] }, { righe: [{ x: 1 }, { x: 2 }] })).toEqual([
      'righe, voce 2: x 1, nelle fonti 2',
    ]);
  });

  it('in English too', () => {
    expect(told(before, plan(phase('1'), phase('2', { incidenza: 30 })), 'en')).toEqual([
      'objective A of Risorse umane, phase 2: incidenza 50, in the sources 30',
    ]);
  });

  it('of which one is no plan at all', () => {
    expect(told({}, before)).toHaveLength(2);
    expect(told('x', before)).toEqual(['“x”, nelle fonti un gruppo di dati']);
  });
});
