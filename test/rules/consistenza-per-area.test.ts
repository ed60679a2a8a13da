import { describe, expect, it } from 'vitest';

import { consistenzaPerArea } from '../../src/rules/consistenza-per-area.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const leaving = 'cessazioni: [{ anno: 2026, numero: 2 }]';

function planWith(text: string, files: Readonly<Record<string, string>> = {}) {
  return planOf(complete({ 'fabbisogni.yaml': text, ...files }));
}

function found(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(consistenzaPerArea, planWith(text, files));
}

describe('consistenza-per-area', () => {
  it('accepts staff by area and profile', () => {
    expect(
      found('consistenza: { al: 31/12/2025, voci: [{ area_professionale: Istruttori, profilo: Agente, numero: 3 }] }'),
    ).toEqual([]);
  });

  it('points at a section that does not count, and recalls where the plan counts otherwise', () => {
    const message =
      'fabbisogni.yaml:1:1 Il piano dei fabbisogni non dice quanto personale c’è, diviso per area e profilo.';

    expect(found(leaving)).toEqual([message]);
    expect(
      found(leaving, { 'struttura.yaml': 'consistenza: { al: 31/12/2025, voci: [{ categoria: Tutti, numero: 3 }] }' }),
    ).toEqual([`${message} (i dipendenti struttura.yaml:1:1)`]);
    expect(runRules([consistenzaPerArea], planWith(leaving))[0]?.severity).toBe('error');
  });

  it('notes areas without profiles, once for the table', () => {
    const plan = planWith(yaml`
      consistenza:
        al: 31/12/2025
        voci:
          - { area_professionale: Istruttori, profilo: Agente, numero: 3 }
          - { area_professionale: Istruttori, numero: 3 }
          - { area_professionale: Operatori, numero: 3 }
    `);

    expect(findings(consistenzaPerArea, plan)).toEqual([
      'fabbisogni.yaml:5:29 Il personale è diviso per area, ma senza profilo: “Istruttori” e “Operatori”. (anche qui fabbisogni.yaml:6:29)',
    ]);
    expect(runRules([consistenzaPerArea], plan)[0]?.severity).toBe('info');
  });

  it.each([
    ['is only prose', 'premessa: Testo'],
    ['refers to another document', `${leaving}\nrinvio: { motivo: Atto proprio., documenti: [{ titolo: Piano }] }`],
    ['speaks of it in words', `${leaving}\npremessa: La consistenza del personale è nella delibera.`],
  ])('says nothing of a section that %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('says nothing of the simplified form', () => {
    expect(found(leaving, { 'piao.yaml': 'forma: semplificata' })).toEqual([]);
    expect(findings(consistenzaPerArea, planOf({}))).toEqual([]);
  });
});
