import { describe, expect, it } from 'vitest';

import { unitaVsTitolariEq } from '../../src/rules/unita-vs-titolari-eq.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const posts = (items: string, total = '') => `incarichi_eq:\n  al: 31/12/2025\n${total}  voci: [${items}]`;
const services = (number: number) => posts(`{ voce: Titolari di servizio autonomo, numero: ${number} }`);
const holder = (unit: string, rest = '') =>
  `  - { unita: ${unit}, qualifica: incaricato di elevata qualificazione, titolo_incarico: titolare${rest} }`;

function found(structure: string, ...holders: readonly string[]): readonly string[] {
  const files = { 'struttura.yaml': structure };
  const register = ['incarichi:', ...holders].join('\n');
  return findings(
    unitaVsTitolariEq,
    planOf(holders.length > 0 ? { ...files, 'organizzazione/incarichi.yaml': register } : files),
  );
}

describe('unita-vs-titolari-eq', () => {
  it('accepts as many posts as autonomous services', () => {
    expect(found(services(2))).toEqual([]);
    expect(found(posts('{ voce: Responsabili di servizi autonomi, numero: 2 }'))).toEqual([]);
  });

  it.each([
    [1, 'sono 1'],
    [3, 'sono 3'],
  ])('points at %i posts of two', (number, words) => {
    expect(found(services(number))).toEqual([
      `struttura.yaml:3:57 I titolari di servizio autonomo ${words}, ma il registro ha 2 servizi autonomi. (anche qui organizzazione/unita.yaml:1:1)`,
    ]);
  });

  it('does not count posts inside the units', () => {
    expect(found(posts('{ voce: Di nomina dirigenziale, numero: 8 }'))).toEqual([]);
  });

  it('points at a total smaller than the units that the holders lead', () => {
    const total = posts('{ voce: Uffici, numero: 1 }', '  totale: 1\n');

    expect(found(total, holder('avvocatura'))).toEqual([]);
    expect(found(total, holder('avvocatura'), holder('"2250"', ', dal: 01/01/2025'))).toEqual([]);
    expect(found(total, holder('avvocatura'), holder('risorse-umane'))).toEqual([
      'struttura.yaml:3:11 Gli incarichi sono 1, ma ne risultano titolari i responsabili di 2 unità. (anche qui organizzazione/incarichi.yaml:1:1)',
    ]);
  });

  it('does not count who holds a post for the time being', () => {
    const interim = holder('risorse-umane').replace('titolare', 'ad interim');

    expect(found(posts('{ voce: Uffici, numero: 1 }'), holder('avvocatura'), interim)).toEqual([]);
  });

  it('counts who holds a post on the day of the count', () => {
    const one = posts('{ voce: Uffici, numero: 1 }');

    expect(found(one, holder('avvocatura'), holder('risorse-umane', ', dal: 01/01/2026'))).toEqual([]);
    expect(found(one, holder('avvocatura'), holder('risorse-umane', ', al: 30/12/2025'))).toEqual([]);
    expect(found(one, holder('avvocatura'), holder('risorse-umane', ', al: 31/12/2025'))).toHaveLength(1);
  });

  it('does not compare with a register that cannot be read', () => {
    const files = { 'struttura.yaml': services(3), 'organizzazione/unita.yaml': 'unita: 1' };

    expect(findings(unitaVsTitolariEq, planOf(files, { broken: 'gap' }))).toEqual([]);
    expect(findings(unitaVsTitolariEq, planOf({ 'struttura.yaml': services(3) }, { registers: false }))).toEqual([]);
    expect(findings(unitaVsTitolariEq, planOf({}))).toEqual([]);
  });
});
