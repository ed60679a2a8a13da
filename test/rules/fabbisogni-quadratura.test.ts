import { describe, expect, it } from 'vitest';

import { fabbisogniQuadratura } from '../../src/rules/fabbisogni-quadratura.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

interface Parts {
  readonly date?: string;
  readonly leaving?: string;
  readonly hires?: string;
  readonly expected: string;
}

/** 40 Istruttori and 10 Funzionari. */
function found({ date = '31/12/2025', expected, hires = '', leaving = '' }: Parts): readonly string[] {
  const text = [
    `previsione: [${expected}]`,
    `consistenza: { al: ${date}, voci: [{ area_professionale: Istruttori, numero: 40 }, { area_professionale: Funzionari, numero: 10 }] }`,
    ...(hires ? [`assunzioni: [${hires}]`] : []),
    ...(leaving ? [`cessazioni: [${leaving}]`] : []),
  ].join('\n');
  return findings(fabbisogniQuadratura, planOf(complete({ 'fabbisogni.yaml': text })));
}

const hire = (rest: string, year = 2026) => `{ anno: ${year}, ${rest} }`;
const three = '{ anno: 2026, area: Istruttori, numero: 3 }';

describe('fabbisogni-quadratura', () => {
  it('accepts what follows from staff, hires and cessations, year after year and by area', () => {
    const hires = [
      hire('area: istruttori, numero: 2, modalita: concorso'),
      hire('area: Funzionari, numero: 1, modalita: mobilità', 2027),
    ].join(', ');
    const expected =
      '{ anno: 2026, numero: 49 }, { anno: 2027, numero: 50 }, { anno: 2026, area: Istruttori, numero: 39 }, { anno: 2027, area: Funzionari, numero: 11 }';

    expect(found({ leaving: three, hires, expected })).toEqual([]);
  });

  it('points at a year that does not follow', () => {
    expect(found({ leaving: three, expected: '{ anno: 2026, numero: 50 }, { anno: 2027, numero: 47 }' })).toEqual([
      'fabbisogni.yaml:1:36 Il personale previsto per il 2026 è 50, ma con assunzioni e cessazioni risulta 47. (i dipendenti fabbisogni.yaml:2:1)',
    ]);
  });

  it('points at an area that does not follow', () => {
    expect(found({ leaving: three, expected: '{ anno: 2026, area: Istruttori, numero: 38 }' })).toEqual([
      'fabbisogni.yaml:1:54 Il personale previsto per il 2026 nell’area “Istruttori” è 38, ma con assunzioni e cessazioni risulta 37. (i dipendenti fabbisogni.yaml:2:1)',
    ]);
  });

  it('counts nobody who was already there', () => {
    const hires = `${hire('numero: 5, modalita: progressione')}, ${hire('numero: 5, modalita: mobilità interna')}`;

    expect(found({ leaving: three, hires, expected: '{ anno: 2026, numero: 47 }' })).toEqual([]);
    expect(found({ leaving: three, hires, expected: '{ anno: 2026, numero: 57 }' })).toHaveLength(1);
  });

  it.each([
    [46, 1],
    [47, 0],
    [49, 0],
    [50, 1],
  ])('leaves it open whether who comes for a time is counted: %i', (number, faults) => {
    const hires = hire('numero: 2, modalita: tempo determinato');

    expect(found({ leaving: three, hires, expected: `{ anno: 2026, numero: ${number} }` })).toHaveLength(faults);
  });

  it.each([
    ['a move does not tell its area', { leaving: '{ anno: 2026, numero: 3 }' }],
    ['somebody passes to another area', { leaving: three, hires: hire('numero: 1, modalita: progressione') }],
  ])('does not follow an area when %s', (_, moves) => {
    expect(found({ ...moves, expected: '{ anno: 2026, area: Istruttori, numero: 1 }' })).toEqual([]);
  });

  it.each([
    ['of another day', { date: '30/06/2025', leaving: three }],
    ['without moves', {}],
    ['with moves of earlier years', { leaving: '{ anno: 2025, numero: 3 }' }],
  ])('says nothing of staff %s', (_, parts) => {
    expect(found({ ...parts, expected: '{ anno: 2026, numero: 1 }' })).toEqual([]);
  });

  it('says nothing of an area that the staff does not have, or without a forecast', () => {
    expect(found({ leaving: three, expected: '{ anno: 2026, area: Operatori, numero: 1 }' })).toEqual([]);
    expect(findings(fabbisogniQuadratura, planOf({}))).toEqual([]);
  });
});
