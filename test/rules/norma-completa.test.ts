import { describe, expect, it } from 'vitest';

import { normaCompleta } from '../../src/rules/norma-completa.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(files: Readonly<Record<string, string>>): readonly string[] {
  return findings(normaCompleta, planOf(files));
}

const text = (value: string) => ({ 'premessa.yaml': `testo: ${JSON.stringify(value)}` });

describe('norma-completa', () => {
  it.each([
    'D.Lgs. 27 ottobre 2009, n. 150, articoli 6 e 10',
    'd.lgs. 82/05, L.R. 56/77 e legge n. 124 del 2015',
    'D.Lgs. n. 81 del 9 aprile 2008 e legge n. 160 del 27/12/2019',
    'decreto-legge 9 giugno 2021, n. 80, convertito dalla legge 6 agosto 2021, n. 113',
    'D.Lgs. 18/04/2016 n. 50 e D.P.R. 24 giugno 2022, n. 81',
    'd.lgs. n. 165 del 30/03/01, legge 241 dell’anno 1990, L. 28.12.2015, n. 208',
    'la legge di bilancio 2022, la legge 7 agosto 2015, il 4% della legge',
  ])('accepts %s', (value) => {
    expect(found(text(value))).toEqual([]);
  });

  it.each(['D.Lgs. n. 196', 'legge 104', 'L. n. 190', 'decreto legislativo 33', 'D.P.R. n. 62', 'D.L. 80'])(
    'points at %s',
    (value) => {
      expect(found(text(`Secondo ${value} si procede.`))).toEqual([
        `premessa.yaml:1:17 La norma “${value}” è citata senza l’anno.`,
      ]);
    },
  );

  it('accepts the short form in a file that gives the year', () => {
    expect(found(text('Il d.lgs. 33/2013 e, ancora, il d.lgs. 33.'))).toEqual([]);
  });

  it('tells a norm once, with its other places and the year that another file gives', () => {
    const plan = planOf({
      'premessa.yaml': 'testo: Il d.lgs. n. 33 e il d.lgs. n. 33.',
      'struttura.yaml': 'premessa: Il d.lgs. 33/2013.',
      'monitoraggio.yaml': 'premessa: Il d.lgs. 150/2009.',
    });

    expect(findings(normaCompleta, plan)).toEqual([
      'premessa.yaml:1:11 La norma “d.lgs. n. 33” è citata senza l’anno. (anche qui premessa.yaml:1:29)',
    ]);
    expect([...normaCompleta.check(plan)][0]?.facts.year).toBe(2013);
  });

  it('leaves the subjects of acts as they are', () => {
    expect(found({ 'atti.yaml': 'atti:\n  - { id: x, organo: G, tipo: altro, oggetto: Legge 104 }' })).toEqual([]);
  });
});
