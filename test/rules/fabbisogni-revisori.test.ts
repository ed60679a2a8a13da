import { describe, expect, it } from 'vitest';

import { fabbisogniRevisori } from '../../src/rules/fabbisogni-revisori.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const needs = 'evoluzione: Servono più persone.';
const missing = 'fabbisogni.yaml:1:1 Il piano dei fabbisogni non cita il parere dell’organo di revisione.';

function found(text: string, manifest = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(fabbisogniRevisori, planOf(complete({ 'piao.yaml': manifest, 'fabbisogni.yaml': text, ...files })));
}

describe('fabbisogni-revisori', () => {
  const opinion = (date: string) => `parere_revisori: { data: ${date} }`;
  const adopted = 'adozione: { organo: Giunta comunale, data: 28/01/2026 }';

  it('accepts an opinion before the act, on its day, or without one', () => {
    expect(found(opinion('20/01/2026'), adopted)).toEqual([]);
    expect(found(opinion('28/01/2026'), adopted)).toEqual([]);
    expect(found(opinion('20/01/2026'))).toEqual([]);
  });

  it('points at an opinion after the adoption of the plan', () => {
    const line = 'fabbisogni.yaml:1:26 Il parere dei revisori è del 29/01/2026, dopo l’atto del 28/01/2026.';
    const acts = {
      'atti.yaml': 'atti: [{ id: gc-1, organo: Giunta, tipo: deliberazione, numero: 1, data: 28/01/2026 }]',
    };

    expect(found(opinion('29/01/2026'), adopted)).toEqual([line]);
    expect(found(opinion('29/01/2026'), 'adozione: { organo: Giunta comunale, atto: gc-1 }', acts)).toEqual([line]);
    expect(found(`${opinion('29/01/2026')}\natto: gc-1`, '', acts)).toEqual([line]);
  });

  it('looks at the act of the section before that of the plan', () => {
    const acts = {
      'atti.yaml': 'atti: [{ id: gc-2, organo: Giunta, tipo: deliberazione, numero: 2, data: 30/01/2026 }]',
    };

    expect(found(`${opinion('29/01/2026')}\natto: gc-2`, adopted, acts)).toEqual([]);
  });

  it('tells that there is none', () => {
    expect(found(needs)).toEqual([missing]);
    expect(found(needs, adopted)).toEqual([missing]);
  });

  it('does not take a comment for an opinion', () => {
    expect(found(`${needs}\n# il parere dei revisori manca`)).toEqual([missing]);
  });

  it.each([
    ['the plan has one', needs, 'adozione: { organo: Giunta comunale, parere_revisori: { numero: "1" } }'],
    ['a text speaks of it', `${needs}\npremessa: Con il parere dei revisori.`, ''],
    ['the form is simplified', needs, 'forma: semplificata'],
    ['the section is only prose', 'premessa: Testo', ''],
    ['the section refers to another document', 'rinvio: { motivo: Testo, documenti: [{ titolo: Piano }] }', ''],
  ])('says nothing when %s', (_, text, manifest) => {
    expect(found(text, manifest)).toEqual([]);
  });

  it('says nothing of bodies without such auditors', () => {
    expect(found(needs, '', { 'anagrafica.yaml': 'tipo_ente: università' })).toEqual([]);
    expect(findings(fabbisogniRevisori, planOf({}))).toEqual([]);
  });
});
