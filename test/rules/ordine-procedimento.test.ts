import { describe, expect, it } from 'vitest';

import { ordineProcedimento } from '../../src/rules/ordine-procedimento.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const head = 'triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione\n';
const atti = 'atti:\n  - { id: gc-2022-141, organo: Giunta comunale, tipo: deliberazione, data: 22/04/2022 }';

function found(manifest: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(ordineProcedimento, planOf({ 'piao.yaml': `${head}${manifest}`, 'atti.yaml': atti, ...files }));
}

const adoption = 'adozione: { organo: Giunta, data: 22/04/2022 }\n';

describe('ordine-procedimento', () => {
  it('accepts what comes before, and what has no date', () => {
    expect(found(`${adoption}consultazione: { dal: 01/04/2022, al: 22/04/2022 }`)).toEqual([]);
    expect(found('consultazione: { dal: 01/05/2022, al: 22/05/2022 }')).toEqual([]);
    expect(found(`${adoption}consultazione: { osservazioni_ricevute: 0 }`)).toEqual([]);
    expect(findings(ordineProcedimento, planOf({}))).toEqual([]);
  });

  it('points at a consultation that opens or closes after the adoption, once', () => {
    expect(found(`${adoption}consultazione: { dal: 03/05/2022, al: 24/05/2022 }`)).toEqual([
      'piao.yaml:6:23 La consultazione si apre il 03/05/2022, dopo l’approvazione del 22/04/2022. (l’approvazione piao.yaml:5:35)',
    ]);
    expect(found(`${adoption}consultazione: { dal: 03/04/2022, al: 24/04/2022 }`)).toEqual([
      'piao.yaml:6:39 La consultazione si chiude il 24/04/2022, dopo l’approvazione del 22/04/2022. (l’approvazione piao.yaml:5:35)',
    ]);
  });

  it('takes the day of adoption from the act', () => {
    expect(
      found('adozione: { organo: Giunta, atto: gc-2022-141 }\nconsultazione: { dal: 03/05/2022, al: 24/05/2022 }'),
    ).toHaveLength(1);
  });

  it('points at a consultation that ends before it begins', () => {
    expect(found(`${adoption}consultazione: { dal: 24/03/2022, al: 03/03/2022 }`)).toEqual([
      'piao.yaml:6:39 La consultazione si chiude il 03/03/2022, prima di aprirsi il 24/03/2022. (anche qui piao.yaml:6:23)',
    ]);
  });

  it('compares a consultation on corruption with the plan that this one takes in', () => {
    const absorbed = 'piani_assorbiti:\n  - { piano: PTPCT, incluso_in: "2.3", atto: gc-2022-141 }\n';
    const late = 'adozione: { organo: Giunta, data: 29/12/2022 }\n';

    expect(
      found(`${late}${absorbed}consultazione: { dal: 03/05/2022, al: 24/05/2022, oggetto: PTPCT 2022-2024 }`),
    ).toEqual([
      'piao.yaml:8:23 La consultazione si apre il 03/05/2022, dopo l’approvazione del 22/04/2022. (l’approvazione atti.yaml:2:76)',
    ]);
    expect(found(`${late}${absorbed}consultazione: { dal: 03/05/2022, al: 24/05/2022 }`)).toEqual([]);
    expect(
      found(`${late}${absorbed}`, {
        'anticorruzione.yaml': 'testata:\n  consultazione: { dal: 03/05/2022, al: 24/05/2022 }',
      }),
    ).toHaveLength(1);
  });

  it('points at an opinion that comes after, and at an effect that comes before', () => {
    expect(found('adozione: { organo: Giunta, data: 22/04/2022, parere_revisori: { data: 26/04/2022 } }')).toEqual([
      'piao.yaml:5:72 Il parere dei revisori è del 26/04/2022, dopo l’adozione del 22/04/2022. (l’approvazione piao.yaml:5:35)',
    ]);
    expect(found('adozione: { organo: Giunta, data: 22/04/2022, esecutivita: 12/04/2022 }')).toEqual([
      'piao.yaml:5:60 L’atto risulta esecutivo il 12/04/2022, prima dell’adozione del 22/04/2022. (l’approvazione piao.yaml:5:35)',
    ]);
  });
});
