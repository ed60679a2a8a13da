import { describe, expect, it } from 'vitest';

import { papMisurabile } from '../../src/rules/pap-misurabile.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const whole = 'unita: [risorse-umane], scadenza: 31/12/2026, indicatori: [Adesioni]';

function found(...actions: readonly string[]): readonly string[] {
  const lines = actions.map((action, index) => `      - { titolo: Orari, id: azione-${index}, ${action} }`);
  const head = ['ambiti:', '  - id: conciliazione', '    titolo: Conciliazione', '    azioni:'];
  return findings(papMisurabile, planOf({ 'azioni-positive.yaml': [...head, ...lines].join('\n') }));
}

describe('pap-misurabile', () => {
  it.each([
    whole,
    'responsabile: CUG, scadenza: 31/12/2026, indicatori: [Adesioni]',
    'responsabile: CUG, scadenza: 31/12/2026, obiettivi: [risorse-umane/A]',
  ])('accepts %s', (action) => {
    expect(found(action)).toEqual([]);
  });

  it('tells once what the actions lack, and how many', () => {
    expect(found('numero: 1', whole, 'responsabile: CUG, scadenza: 31/12/2026', 'unita: [risorse-umane]')).toEqual([
      'azioni-positive.yaml:5:19 3 azioni positive su 4 sono incomplete: mancano chi risponde (1), la scadenza (2) e gli indicatori (3). (anche qui azioni-positive.yaml:7:19) (anche qui azioni-positive.yaml:8:19)',
    ]);
  });

  it('says nothing without actions', () => {
    expect(findings(papMisurabile, planOf({}))).toEqual([]);
    expect(findings(papMisurabile, planOf({ 'azioni-positive.yaml': 'introduzione: Testo' }))).toEqual([]);
  });
});
