import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { sezioniVuote } from '../../src/rules/sezioni-vuote.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function planWith(files: Readonly<Record<string, string>>) {
  return planOf(complete(files));
}

describe('sezioni-vuote', () => {
  it.each([
    ['a text', 'premessa: Un settore solo.'],
    ['a number', 'ampiezza_media: { valore: 7 }'],
    ['a reference', 'rinvio: { motivo: Altrove, documenti: [{ titolo: Macrostruttura }] }'],
    ['a text after its heading', 'premessa: "# Titolo\\n\\nUn settore solo."'],
  ])('accepts %s', (_, text) => {
    expect(findings(sezioniVuote, planWith({ 'struttura.yaml': text }))).toEqual([]);
  });

  it.each([
    ['nothing', '{}', '1:1'],
    ['an empty group', 'organigramma: {}', '1:1'],
    ['dots', '# da scrivere\npremessa: "…"\nmodello: "...."', '2:1'],
    ['a mark', 'premessa: "-"', '1:1'],
    ['headings', 'premessa: "# Struttura\\n\\n## Unità"', '1:1'],
  ])('points at the first key of a file with %s', (_, text, place) => {
    expect(findings(sezioniVuote, planWith({ 'struttura.yaml': text }))).toEqual([
      `struttura.yaml:${place} Il file “struttura.yaml” non contiene ancora nulla per la struttura organizzativa (3.1).`,
    ]);
  });

  it('finds empty lists, and parts of which only the title is written', () => {
    expect(findings(sezioniVuote, planWith({ 'anticorruzione.yaml': 'misure: []\nprocessi: []' }))).toHaveLength(1);
    expect(
      findings(sezioniVuote, planWith({ 'formazione.yaml': 'parti:\n  - { titolo: Corsi, testo: "…" }' })),
    ).toHaveLength(1);
    expect(
      findings(sezioniVuote, planWith({ 'formazione.yaml': 'parti:\n  - { titolo: Corsi, testo: Due }' })),
    ).toEqual([]);
  });

  it('is an error where the form owes the section and the text of the norm was read', () => {
    const severity = (form: string, file: string): unknown =>
      runRules([sezioniVuote], planWith({ 'piao.yaml': `forma: ${form}`, [file]: '{}' }))[0]?.severity;

    expect(severity('ordinaria', 'formazione.yaml')).toBe('error');
    expect(severity('semplificata', 'formazione.yaml')).toBe('warning');
    expect(severity('semplificata', 'struttura.yaml')).toBe('error');
    expect(severity('ordinaria', 'monitoraggio.yaml')).toBe('warning');
    expect(severity('ordinaria', 'azioni-positive.yaml')).toBe('warning');
  });

  it('takes cards, broken ones too, for the section on performance', () => {
    const empty = { 'performance.yaml': '{}' };
    const broken = complete({ ...empty, 'obiettivi/avvocatura/a.yaml': 'colore: rosso' });

    expect(findings(sezioniVuote, planWith(empty))).toHaveLength(1);
    expect(findings(sezioniVuote, planWith({ ...empty, 'obiettivi/avvocatura/a.yaml': '' }))).toEqual([]);
    expect(findings(sezioniVuote, planOf(broken, { broken: 'gap' }))).toEqual([]);
  });

  it('says nothing of files that are not there', () => {
    expect(findings(sezioniVuote, planWith({}))).toEqual([]);
  });

  it('warns where no manifest tells the form', () => {
    const plan = planOf({ 'struttura.yaml': '{}' });

    expect(runRules([sezioniVuote], plan).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
