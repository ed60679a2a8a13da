import { describe, expect, it } from 'vitest';

import { consistenzaUguale } from '../../src/rules/consistenza-uguale.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

type Files = Readonly<Record<string, string>>;

const employees = (number: number, date = '31/12/2025'): Files => ({
  'anagrafica.yaml': `denominazione: Comune di Prova\ntipo_ente: comune\ndipendenti: { numero: ${number}, al: ${date} }`,
});
const structure = (number: number): Files => ({
  'struttura.yaml': `consistenza: { al: 31/12/2025, totale: ${number}, voci: [{ categoria: Tutti, numero: ${number} }] }`,
});
const staffing = (number: number): Files => ({
  'fabbisogni.yaml': `consistenza: { al: 31/12/2025, voci: [{ area_professionale: Tutti, numero: ${number} }] }`,
});
const units = (first: string, second: string): Files => ({
  'organizzazione/unita.yaml': yaml`
    unita:
      - { id: affari-generali, denominazione: Affari generali, tipo: settore${first} }
      - { id: protocollo, denominazione: Protocollo, tipo: ufficio, superiore: affari-generali${second} }
  `,
});
const count = (number: number, date = '31/12/2025') => `, dipendenti: { numero: ${number}, al: ${date} }`;

function found(...files: readonly Files[]): readonly string[] {
  return findings(consistenzaUguale, planOf(Object.assign({}, ...files) as Files));
}

describe('consistenza-uguale', () => {
  it('accepts one number everywhere, written or summed', () => {
    expect(found(employees(120), structure(120), staffing(120), units(count(100), count(20)))).toEqual([]);
  });

  it('points at the number that differs, once, and recalls the others', () => {
    expect(found(employees(120), structure(120), staffing(118))).toEqual([
      'fabbisogni.yaml:1:1 Il personale al 31/12/2025 è 120 nella scheda anagrafica, 120 nella struttura organizzativa e 118 nei fabbisogni. (i dipendenti anagrafica.yaml:3:23) (i dipendenti struttura.yaml:1:40)',
    ]);
    expect(found(structure(120), staffing(118))).toHaveLength(1);
  });

  it('does not compare different days', () => {
    expect(found(employees(118, '30/06/2025'), structure(120))).toEqual([]);
  });

  it('warns of units that do not add up', () => {
    const files = { ...employees(120), ...units(count(80), count(20)) };

    expect(found(files)).toEqual([
      'organizzazione/unita.yaml:1:1 Il personale al 31/12/2025 è 120 nella scheda anagrafica e 100 sommando le unità. (i dipendenti anagrafica.yaml:3:23)',
    ]);
    expect(runRules([consistenzaUguale], planOf(files))[0]?.severity).toBe('warning');
    expect(runRules([consistenzaUguale], planOf({ ...employees(120), ...structure(1) }))[0]?.severity).toBe('error');
  });

  it('accepts upper units that count the lower ones again', () => {
    expect(found(employees(120), units(count(120), count(20)))).toEqual([]);
  });

  it.each([
    ['not all units give theirs', units(count(80), '')],
    ['the units count on different days', units(count(80), count(20, '31/12/2024'))],
    [
      'some codes belong to no unit',
      {
        'organizzazione/unita.yaml': `${units(count(80), count(20))['organizzazione/unita.yaml'] ?? ''}\ncodici_non_attribuiti: [{ codice: "9", nota: Senza legenda. }]`,
      },
    ],
  ])('does not sum the units when %s', (_, register) => {
    expect(found(employees(120), register)).toEqual([]);
  });

  it('says nothing of units that a broken register does not tell', () => {
    const plan = planOf({ ...employees(120), 'organizzazione/unita.yaml': 'unita: 1' }, { broken: 'gap' });

    expect(findings(consistenzaUguale, plan)).toEqual([]);
    expect(findings(consistenzaUguale, planOf({}))).toEqual([]);
  });
});
