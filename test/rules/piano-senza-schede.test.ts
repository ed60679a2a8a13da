import { describe, expect, it } from 'vitest';

import { pianoSenzaSchede } from '../../src/rules/piano-senza-schede.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const performance = { 'performance.yaml': '# commento\npremessa: Testo' };

describe('piano-senza-schede', () => {
  it('accepts one card', () => {
    const files = { ...performance, 'obiettivi/avvocatura/a.yaml': '' };

    expect(findings(pianoSenzaSchede, planOf(complete(files)))).toEqual([]);
  });

  it('points at what should come before the cards', () => {
    const plan = planOf(complete(performance));

    expect(findings(pianoSenzaSchede, plan)).toEqual([
      'performance.yaml:2:1 Il piano ha la sottosezione 2.2, ma nessuna scheda obiettivo.',
    ]);
    expect(runRules([pianoSenzaSchede], plan)[0]?.severity).toBe('warning');
  });

  it('accepts cards that stand in another document', () => {
    const rinvio = { 'performance.yaml': 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano }] }' };

    expect(findings(pianoSenzaSchede, planOf(complete(rinvio)))).toEqual([]);
  });

  it('says nothing of a simplified plan, nor without the section, nor where it is empty', () => {
    expect(
      findings(pianoSenzaSchede, planOf(complete({ ...performance, 'piao.yaml': 'forma: semplificata' }))),
    ).toEqual([]);
    expect(findings(pianoSenzaSchede, planOf(complete({})))).toEqual([]);
    expect(findings(pianoSenzaSchede, planOf(complete({ 'performance.yaml': '{}' })))).toEqual([]);
  });

  it('says nothing when a card or the manifest is broken', () => {
    const card = complete({ ...performance, 'obiettivi/avvocatura/a.yaml': 'colore: rosso' });
    const manifest = { ...performance, 'piao.yaml': 'forma: ordinaria' };

    expect(findings(pianoSenzaSchede, planOf(card, { broken: 'gap' }))).toEqual([]);
    expect(findings(pianoSenzaSchede, planOf(manifest, { broken: 'gap' }))).toEqual([]);
  });
});
