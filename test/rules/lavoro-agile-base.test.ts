import { describe, expect, it } from 'vitest';

import { lavoroAgileBase } from '../../src/rules/lavoro-agile-base.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const quota = 'contingente: [{ anno: 2026, percentuale: 20 }]';
const noBase =
  'Il contingente è in percentuale, ma il piano non dice quante persone svolgono attività possibili a distanza';

function found(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(lavoroAgileBase, planOf(complete({ 'lavoro-agile.yaml': text, ...files })));
}

describe('lavoro-agile-base', () => {
  it.each(['{ smartabili: 70 }', '{ dipendenti: 120, non_smartabili: 50 }', '{ dipendenti: 120, smartabili: 70 }'])(
    'accepts the base %s',
    (base) => {
      expect(found(`${quota}\nbase_calcolo: ${base}`)).toEqual([]);
    },
  );

  it('points at a percentage of nothing', () => {
    expect(found(quota)).toEqual([`lavoro-agile.yaml:1:1 ${noBase}.`]);
    expect(found(`${quota}\nbase_calcolo: { dipendenti: 120 }`)).toEqual([`lavoro-agile.yaml:2:1 ${noBase}.`]);
  });

  it('does not ask a base of the simplified form', () => {
    expect(found(quota, { 'piao.yaml': 'forma: semplificata' })).toEqual([]);
  });

  it('tells what the agreements are of all employees', () => {
    const text = `${quota}\naccordi: { righe: [{ unita: avvocatura, totale: 54 }], totale: { totale: 54 } }`;

    expect(found(text, { 'anagrafica.yaml': 'dipendenti: { numero: 493, al: 31/12/2025 }' })).toEqual([
      `lavoro-agile.yaml:1:1 ${noBase}; gli accordi sono 54 su 493 dipendenti, cioè 11%.`,
    ]);
    expect(
      found(text, {
        'struttura.yaml': 'consistenza: { al: 31/12/2025, totale: 493, voci: [{ categoria: Comparto, numero: 493 }] }',
      }),
    ).toEqual([`lavoro-agile.yaml:1:1 ${noBase}; gli accordi sono 54 su 493 dipendenti, cioè 11%.`]);
    expect(found(text)).toEqual([`lavoro-agile.yaml:1:1 ${noBase}.`]);
  });

  it('points at a base that does not add up', () => {
    expect(found(`${quota}\nbase_calcolo: { dipendenti: 120, non_smartabili: 50, smartabili: 80 }`)).toEqual([
      'lavoro-agile.yaml:2:66 Il personale che può lavorare a distanza è 80, ma i dipendenti meno chi non può fanno 70.',
    ]);
  });

  it('says nothing without a contingent', () => {
    expect(found('contesto: Testo')).toEqual([]);
    expect(findings(lavoroAgileBase, planOf({}))).toEqual([]);
  });
});
