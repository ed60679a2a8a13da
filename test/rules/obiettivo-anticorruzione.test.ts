import { describe, expect, it } from 'vitest';

import { obiettivoAnticorruzione } from '../../src/rules/obiettivo-anticorruzione.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function planWith(text: string, others: Readonly<Record<string, string>> = {}) {
  return planOf(complete({ 'piao.yaml': 'forma: ordinaria', [file]: text, ...others }));
}

describe('obiettivo-anticorruzione', () => {
  it.each([
    'tipologia: anticorruzione',
    'titolo: Attuazione del PTPCT',
    'collegamenti: { misure_anticorruzione: [rotazione] }',
    'risultato_atteso: Dati pubblicati in Amministrazione Trasparente.',
    'indicatori: [misure di prevenzione della corruzione attuate]',
  ])('accepts a card with %s', (text) => {
    expect(findings(obiettivoAnticorruzione, planWith(text))).toEqual([]);
  });

  it('accepts a measure that names its card', () => {
    const measure = '{ id: rotazione, tipo: generale, descrizione: Turni, obiettivo_performance: avvocatura/a }';

    expect(findings(obiettivoAnticorruzione, planWith('', { 'anticorruzione.yaml': `misure: [${measure}]` }))).toEqual(
      [],
    );
  });

  it('warns at the form of a plan where no card does, however transparent it is', () => {
    const plan = planWith('titolo: Più trasparenza nelle bollette', {
      'anticorruzione.yaml': 'misure: [{ id: rotazione, tipo: generale, descrizione: Turni }]',
    });

    expect(findings(obiettivoAnticorruzione, plan)).toEqual([
      'piao.yaml:1:8 Nessuna scheda attua una misura della sottosezione su rischi corruttivi e trasparenza (2.3).',
    ]);
    expect(runRules([obiettivoAnticorruzione], plan)[0]?.severity).toBe('warning');
  });

  it('says nothing of a simplified plan or without cards', () => {
    expect(findings(obiettivoAnticorruzione, planWith('', { 'piao.yaml': 'forma: semplificata' }))).toEqual([]);
    expect(findings(obiettivoAnticorruzione, planOf(complete({})))).toEqual([]);
  });

  it.each(['obiettivi/avvocatura/b.yaml', 'performance.yaml', 'anticorruzione.yaml'])(
    'says nothing when a file is broken: %s',
    (broken) => {
      const files = complete({ [file]: '', [broken]: 'colore: rosso' });

      expect(findings(obiettivoAnticorruzione, planOf(files, { broken: 'gap' }))).toEqual([]);
    },
  );
});
