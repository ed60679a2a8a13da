import { describe, expect, it } from 'vitest';

import { monitoraggioSoddisfazione } from '../../src/rules/monitoraggio-soddisfazione.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'monitoraggio.yaml';

function planWith(text: string, manifest = 'forma: ordinaria') {
  return planOf(complete({ 'piao.yaml': manifest, [file]: text }));
}

describe('monitoraggio-soddisfazione', () => {
  it.each([
    'soddisfazione_utenti: [{ servizio: Anagrafe }]',
    'strumenti: [{ denominazione: Questionario di gradimento }]',
    'premessa: Si rileva la soddisfazione di chi usa i servizi.',
  ])('accepts %s', (text) => {
    expect(findings(monitoraggioSoddisfazione, planWith(text))).toEqual([]);
  });

  it('points at the beginning of a section that has no survey, or at its empty list', () => {
    const plan = planWith('# commento\npremessa: Testo');
    const words = 'La sezione 4 non prevede rilevazioni della soddisfazione degli utenti.';

    expect(findings(monitoraggioSoddisfazione, plan)).toEqual([`${file}:2:1 ${words}`]);
    expect(findings(monitoraggioSoddisfazione, planWith('premessa: Testo\nsoddisfazione_utenti: []'))).toEqual([
      `${file}:2:1 ${words}`,
    ]);
    // the article is known from quotations
    expect(runRules([monitoraggioSoddisfazione], plan)[0]?.severity).toBe('warning');
  });

  it('leaves to other rules a simplified plan and a section that is empty or not there', () => {
    expect(findings(monitoraggioSoddisfazione, planWith('premessa: Testo', 'forma: semplificata'))).toEqual([]);
    expect(findings(monitoraggioSoddisfazione, planWith('{}'))).toEqual([]);
    expect(findings(monitoraggioSoddisfazione, planOf(complete({})))).toEqual([]);
  });
});
