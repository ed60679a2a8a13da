import { describe, expect, it } from 'vitest';

import { formazioneRisorse } from '../../src/rules/formazione-risorse.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function planWith(money: string, courses = '') {
  return planOf({ 'formazione.yaml': `risorse: { ${money} }${courses ? `\ninterventi: [${courses}]` : ''}` });
}

function found(money: string, courses = ''): readonly string[] {
  return findings(formazioneRisorse, planWith(money, courses));
}

describe('formazione-risorse', () => {
  it.each([
    'assestato: 8200, impegnato: 4375, disponibile: 3825',
    'assestato: 8200, disponibile: 8200',
    'assestato: 8200',
    'disponibile: 3825',
    'stanziamento_iniziale: 8200, impegnato: 1, disponibile: 9000',
  ])('accepts %s', (money) => {
    expect(found(money)).toEqual([]);
  });

  it('notes a commitment that must be worked out', () => {
    const plan = planWith('stanziamento_iniziale: 15000, variazioni: [{ importo: -6800 }], disponibile: 3825');

    expect(findings(formazioneRisorse, plan)).toEqual([
      'formazione.yaml:1:89 Dallo stanziamento di 8.200 euro e dai 3.825 disponibili risulta un impegno di 4.375 euro, che il piano non scrive.',
    ]);
    expect(runRules([formazioneRisorse], plan)[0]?.severity).toBe('info');
  });

  it('points at more than there was', () => {
    const plan = planWith('assestato: 8200, disponibile: "8.200,50"');

    expect(findings(formazioneRisorse, plan)).toEqual([
      'formazione.yaml:1:42 La somma disponibile è di 8.200,5 euro, più dello stanziamento di 8.200.',
    ]);
    expect(runRules([formazioneRisorse], plan)[0]?.severity).toBe('error');
  });

  it('points at courses that cost more', () => {
    const courses = (cost: number, rest = '') =>
      `{ titolo: Privacy, costo: 4000 }, { titolo: Appalti, costo: ${cost}${rest} }`;

    expect(found('anno: 2026, assestato: 5000', courses(1000))).toEqual([]);
    expect(found('anno: 2026, assestato: 5000', courses(1001))).toEqual([
      'formazione.yaml:1:35 I corsi costano 5.001 euro, ma lo stanziamento è di 5.000. (anche qui formazione.yaml:2:1)',
    ]);
    expect(found('anno: 2026, assestato: 5000', courses(1001, ', periodo: "05.2027"'))).toEqual([]);
    expect(found('anno: 2026, assestato: 5000', courses(1001, ', gratuito: true'))).toEqual([]);
    expect(found('stanziamento_iniziale: 5000', courses(1001))).toHaveLength(1);
  });

  it('says nothing without money', () => {
    expect(findings(formazioneRisorse, planOf({}))).toEqual([]);
    expect(findings(formazioneRisorse, planOf({ 'formazione.yaml': 'premessa: Testo' }))).toEqual([]);
  });
});
