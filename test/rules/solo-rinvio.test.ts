import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { soloRinvio } from '../../src/rules/solo-rinvio.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const rinvio = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano, atto: gc-2026-1 }] }';

function planWith(files: Readonly<Record<string, string>>) {
  return planOf(complete(files));
}

describe('solo-rinvio', () => {
  it.each([
    ['valore-pubblico', 'il valore pubblico (2.1)'],
    ['performance', 'la performance (2.2)'],
    ['anticorruzione', 'la sottosezione su rischi corruttivi e trasparenza (2.3)'],
    ['struttura', 'la struttura organizzativa (3.1)'],
    ['lavoro-agile', 'il lavoro agile (3.2)'],
    ['fabbisogni', 'il piano dei fabbisogni (3.3)'],
    ['formazione', 'la formazione (3.3)'],
  ])('points at the reference that stands for a whole section: %s', (kind, words) => {
    const plan = planWith({ [`${kind}.yaml`]: rinvio });

    expect(findings(soloRinvio, plan)).toEqual([
      `${kind}.yaml:1:1 Per ${words} c’è soltanto un rinvio ad altri documenti.`,
    ]);
    expect(runRules([soloRinvio], plan)[0]?.severity).toBe('error');
  });

  it('does not take an introduction or a list of documents for the section', () => {
    const text = `premessa: Si veda il sito.\ndocumenti: [{ titolo: Allegato A }]\n${rinvio}`;

    expect(findings(soloRinvio, planWith({ 'anticorruzione.yaml': text }))).toEqual([
      'anticorruzione.yaml:3:1 Per la sottosezione su rischi corruttivi e trasparenza (2.3) c’è soltanto un rinvio ad altri documenti.',
    ]);
  });

  it('accepts a section with something of its own beside the reference', () => {
    const own = `${rinvio}\nevoluzione: Nel triennio servono due tecnici.`;

    expect(findings(soloRinvio, planWith({ 'fabbisogni.yaml': own }))).toEqual([]);
    expect(findings(soloRinvio, planWith({ 'struttura.yaml': `${rinvio}\norganigramma: {}` }))).toHaveLength(1);
  });

  it('accepts a document that is attached to the plan', () => {
    const text = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano, file: allegati/piano.pdf }] }';

    expect(findings(soloRinvio, planWith({ 'anticorruzione.yaml': text }))).toEqual([]);
  });

  it('takes cards, broken ones too, for the section on performance', () => {
    const broken = complete({ 'performance.yaml': rinvio, 'obiettivi/avvocatura/a.yaml': 'colore: rosso' });

    expect(findings(soloRinvio, planWith({ 'performance.yaml': rinvio, 'obiettivi/avvocatura/a.yaml': '' }))).toEqual(
      [],
    );
    expect(findings(soloRinvio, planOf(broken, { broken: 'gap' }))).toEqual([]);
  });

  it('lets a simplified plan refer, and any plan where the section is not owed', () => {
    const simplified = { 'piao.yaml': 'forma: semplificata', 'anticorruzione.yaml': rinvio };

    expect(findings(soloRinvio, planWith(simplified))).toEqual([]);
    expect(findings(soloRinvio, planWith({ 'azioni-positive.yaml': rinvio }))).toEqual([]);
    expect(findings(soloRinvio, planOf({ 'anticorruzione.yaml': rinvio }))).toEqual([]);
  });
});
