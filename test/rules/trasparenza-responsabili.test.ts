import { describe, expect, it } from 'vitest';

import { trasparenzaResponsabili } from '../../src/rules/trasparenza-responsabili.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const sends = 'responsabile_trasmissione: avvocatura';
const publishes = 'responsabile_pubblicazione: risorse-umane';

function planWith(...duties: readonly (readonly string[])[]) {
  const rows = duties.map((fields) => `  - { obbligo: ${['Bandi di concorso', ...fields].join(', ')} }`);
  return planOf({ 'anticorruzione.yaml': ['trasparenza:', ...rows].join('\n') });
}

describe('trasparenza-responsabili', () => {
  it.each([
    [[sends, publishes, 'termine: 5 giorni']],
    [[sends, publishes, 'aggiornamento: tempestivo']],
    [['motivazione_impossibilita: Il dato non esiste.']],
  ])('accepts %o', (fields) => {
    expect(findings(trasparenzaResponsabili, planWith(fields))).toEqual([]);
  });

  it('tells once what is lacking and how many lack it', () => {
    const plan = planWith([sends, publishes, 'termine: 5 giorni'], [publishes], []);

    expect(findings(trasparenzaResponsabili, plan)).toEqual([
      'anticorruzione.yaml:3:16 2 obblighi di pubblicazione su 3 sono incompleti: mancano chi trasmette i dati (2), chi li pubblica (1) e il termine (2). (anche qui anticorruzione.yaml:4:16)',
    ]);
    expect(runRules([trasparenzaResponsabili], plan)[0]?.severity).toBe('error');
  });

  it('only warns where just terms are lacking', () => {
    const plan = planWith([sends, publishes]);

    expect(findings(trasparenzaResponsabili, plan)).toEqual([
      'anticorruzione.yaml:2:16 1 obbligo di pubblicazione su 1 è incompleto: manca il termine (1).',
    ]);
    expect(runRules([trasparenzaResponsabili], plan)[0]?.severity).toBe('warning');
  });

  it('says nothing without duties', () => {
    expect(findings(trasparenzaResponsabili, planOf({}))).toEqual([]);
    expect(findings(trasparenzaResponsabili, planOf({ 'anticorruzione.yaml': 'premessa: Testo' }))).toEqual([]);
  });
});
