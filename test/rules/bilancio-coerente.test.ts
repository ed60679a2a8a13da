import { describe, expect, it } from 'vitest';

import { bilancioCoerente } from '../../src/rules/bilancio-coerente.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const head = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma\n';
const atti = 'atti:\n  - { id: cc-2026-9, organo: Consiglio comunale, tipo: deliberazione, data: 15/02/2026 }';
const linked = 'documenti_collegati:\n  - { tipo: bilancio, atto: cc-2026-9 }\n';

function found(manifest: string, note = ''): readonly string[] {
  const files = note === '' ? {} : { 'formazione.yaml': `premessa: ${note}` };
  return findings(bilancioCoerente, planOf({ 'piao.yaml': `${head}${manifest}`, 'atti.yaml': atti, ...files }));
}

describe('bilancio-coerente', () => {
  it('accepts one day everywhere, and a month that has that day', () => {
    const manifest = `termine: { bilancio_approvazione: 15/02/2026 }\n${linked}`;

    expect(found(manifest)).toEqual([]);
    expect(found(manifest, 'Il bilancio di previsione 2026-2028 è stato approvato a febbraio.')).toEqual([]);
    expect(found(manifest, 'Il bilancio di previsione è stato approvato il 15 febbraio 2026.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('leaves alone the budget of other years and what is not the approval', () => {
    const manifest = 'termine: { bilancio_approvazione: 15/02/2026 }';

    expect(found(manifest, 'Il bilancio di previsione 2025-2027 è stato approvato il 30/01/2025.')).toEqual([]);
    expect(found(manifest, 'Il bilancio di previsione è stato approvato il 30/01/2025.')).toEqual([]);
    expect(found(manifest, 'Il bilancio di previsione è stato approvato a dicembre.')).toEqual([]);
    expect(found(manifest, 'Il bilancio di previsione sarà variato a giugno.')).toEqual([]);
  });

  it('points at another day of the linked act', () => {
    expect(found(`termine: { bilancio_approvazione: 12/02/2026 }\n${linked}`)).toEqual([
      'piao.yaml:7:29 Qui il bilancio di previsione risulta approvato il 15/02/2026, altrove il 12/02/2026. (l’approvazione del bilancio piao.yaml:5:35)',
    ]);
  });

  it('points at another day or month in a text', () => {
    expect(found(linked, 'Nel 2026 il bilancio di previsione è stato approvato a giugno.')).toEqual([
      'formazione.yaml:1:23 Qui il bilancio di previsione risulta approvato nel mese 06/2026, altrove il 15/02/2026. (l’approvazione del bilancio piao.yaml:6:29)',
    ]);
    expect(found(linked, 'Il bilancio di previsione 2026/2028, approvato in data 16/02/2026, copre.')).toHaveLength(1);
  });
});
