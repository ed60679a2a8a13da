import { describe, expect, it } from 'vitest';

import { fabbisogniLimite } from '../../src/rules/fabbisogni-limite.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(...limits: readonly string[]): readonly string[] {
  return findings(fabbisogniLimite, planOf({ 'fabbisogni.yaml': ['limiti:', ...limits].join('\n') }));
}

describe('fabbisogni-limite', () => {
  it.each([
    '  spesa_557: { limite: "80.000,00", previsione: "80.000,00" }',
    '  spesa_557: { previsione: 1 }',
    '  lavoro_flessibile: { limite: 1 }',
    '  quota_disabili: { obbligo: 3, in_servizio: 2 }',
  ])('accepts %s', (limit) => {
    expect(found(limit)).toEqual([]);
  });

  it('points at what goes beyond, to the cent', () => {
    expect(
      found(
        '  spesa_557: { limite: "80.000,00", previsione: "80.000,01" }',
        '  lavoro_flessibile: { limite: 100, previsione: 200 }',
      ),
    ).toEqual([
      'fabbisogni.yaml:2:49 La previsione della spesa di personale è di 80.000,01 euro, sopra il limite di 80.000. (anche qui fabbisogni.yaml:2:24)',
      'fabbisogni.yaml:3:49 La previsione per il lavoro flessibile è di 200 euro, sopra il limite di 100. (anche qui fabbisogni.yaml:3:32)',
    ]);
  });

  it('says nothing without limits', () => {
    expect(findings(fabbisogniLimite, planOf({}))).toEqual([]);
    expect(findings(fabbisogniLimite, planOf({ 'fabbisogni.yaml': 'premessa: Testo' }))).toEqual([]);
  });
});
