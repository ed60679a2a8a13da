import { describe, expect, it } from 'vitest';

import { obiettivoFormazione } from '../../src/rules/obiettivo-formazione.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const none = 'piao.yaml:1:8 Nessun obiettivo riguarda le 40 ore di formazione all’anno per ogni dipendente.';

function planWith(text: string, others: Readonly<Record<string, string>> = {}) {
  return planOf(complete({ 'piao.yaml': 'forma: ordinaria', [file]: text, ...others }));
}

describe('obiettivo-formazione', () => {
  it.each([
    'tipologia: formazione',
    'titolo: Quaranta ore di formazione',
    'indicatori: [formazione - ore medie annue]',
  ])('accepts a card with %s', (text) => {
    expect(findings(obiettivoFormazione, planWith(text))).toEqual([]);
  });

  it('accepts an indicator of hours in the training plan, or of the whole body', () => {
    const training = 'obiettivi: [{ testo: Crescere, indicatori: [ore per dipendente] }]';
    const indicator = 'indicatori: [{ denominazione: Ore di formazione medie }]';

    expect(findings(obiettivoFormazione, planWith('', { 'formazione.yaml': training }))).toEqual([]);
    expect(findings(obiettivoFormazione, planWith('', { 'performance.yaml': indicator }))).toEqual([]);
  });

  it('warns at the form of a plan where no objective is about hours', () => {
    const plan = planWith('titolo: Corso di formazione per i messi', {
      'formazione.yaml': 'ore_obiettivo_procapite: 40',
    });

    expect(findings(obiettivoFormazione, plan)).toEqual([none]);
    expect(runRules([obiettivoFormazione], plan)[0]?.severity).toBe('warning');
  });

  it('asks from 2025 on, of plans in full form with cards', () => {
    const year = (anno: number) => ({
      'piao.yaml': `forma: ordinaria\nanno: ${anno}\ntriennio: { da: ${anno}, a: ${anno + 2} }`,
    });

    expect(findings(obiettivoFormazione, planWith('', year(2025)))).toEqual([none]);
    expect(findings(obiettivoFormazione, planWith('', year(2024)))).toEqual([]);
    expect(findings(obiettivoFormazione, planWith('', { 'piao.yaml': 'forma: semplificata' }))).toEqual([]);
    expect(findings(obiettivoFormazione, planOf(complete({})))).toEqual([]);
  });

  it.each(['obiettivi/avvocatura/b.yaml', 'performance.yaml', 'formazione.yaml'])(
    'says nothing when a file is broken: %s',
    (broken) => {
      const files = complete({ [file]: '', [broken]: 'colore: rosso' });

      expect(findings(obiettivoFormazione, planOf(files, { broken: 'gap' }))).toEqual([]);
    },
  );
});
