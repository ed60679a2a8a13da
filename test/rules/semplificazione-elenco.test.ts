import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { semplificazioneElenco } from '../../src/rules/semplificazione-elenco.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'valore-pubblico.yaml';
const head = 'premessa: Testo\nsemplificazione:';

function planWith(text: string, manifest = 'forma: ordinaria') {
  return planOf(complete({ 'piao.yaml': manifest, [file]: text }));
}

function procedures(...rows: readonly string[]): string {
  const items = rows.map((row, index) => `    - { id: p${index}, denominazione: Pratica${row} }`);
  return [head, '  procedure:', ...items].join('\n');
}

describe('semplificazione-elenco', () => {
  it.each([', ufficio: Anagrafe', ', unita: avvocatura'])('accepts one procedure with a target and %s', (office) => {
    expect(findings(semplificazioneElenco, planWith(procedures('', `, target: { 2026: 10 }${office}`)))).toEqual([]);
  });

  it('points at a section without the list', () => {
    const plan = planWith('premessa: Testo');

    expect(findings(semplificazioneElenco, plan)).toEqual([
      `${file}:1:1 La sottosezione 2.1 non elenca le procedure da semplificare.`,
    ]);
    expect(runRules([semplificazioneElenco], plan)[0]?.severity).toBe('error');
    expect(findings(semplificazioneElenco, planWith(`${head} {}`))).toEqual([
      `${file}:2:1 La sottosezione 2.1 non elenca le procedure da semplificare.`,
    ]);
  });

  it('only warns where a text may list them', () => {
    const plan = planWith(`${head} { premessa: Si comincia dall’anagrafe. }`);

    expect(findings(semplificazioneElenco, plan)).toEqual([
      `${file}:2:1 La sottosezione 2.1 non elenca le procedure da semplificare.`,
    ]);
    expect(runRules([semplificazioneElenco], plan)[0]?.severity).toBe('warning');
  });

  it.each([
    ['no target', ', ufficio: Anagrafe', 'ha un traguardo'],
    ['no office', ', target: { 2026: 10 }', 'ha sia un traguardo sia un ufficio che ne risponde'],
    ['neither', '', 'ha un traguardo e un ufficio che ne risponde'],
    ['an empty target', ', ufficio: Anagrafe, target: {}', 'ha un traguardo'],
  ])('warns of a list with %s', (_, row, words) => {
    const plan = planWith(procedures(row, row));

    expect(findings(semplificazioneElenco, plan)).toEqual([`${file}:3:3 Nessuna procedura da semplificare ${words}.`]);
    expect(runRules([semplificazioneElenco], plan)[0]?.severity).toBe('warning');
  });

  it('wants target and office in the same procedure', () => {
    expect(
      findings(semplificazioneElenco, planWith(procedures(', ufficio: Anagrafe', ', target: { 2026: 1 }'))),
    ).toEqual([`${file}:3:3 Nessuna procedura da semplificare ha sia un traguardo sia un ufficio che ne risponde.`]);
  });

  it('leaves to other rules a simplified plan, a section that is empty and one that is not there', () => {
    expect(findings(semplificazioneElenco, planWith('premessa: Testo', 'forma: semplificata'))).toEqual([]);
    expect(findings(semplificazioneElenco, planWith('{}'))).toEqual([]);
    expect(findings(semplificazioneElenco, planOf(complete({})))).toEqual([]);
  });
});
