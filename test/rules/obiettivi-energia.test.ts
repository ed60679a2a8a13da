import { describe, expect, it } from 'vitest';

import { obiettiviEnergia } from '../../src/rules/obiettivi-energia.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function planWith(text: string, others: Readonly<Record<string, string>> = {}) {
  return planOf(complete({ 'piao.yaml': 'forma: ordinaria', [file]: text, ...others }));
}

describe('obiettivi-energia', () => {
  it.each(['tipologia: energia', 'titolo: Efficienza energetica delle scuole', 'titolo: Lampade a LED'])(
    'accepts a card with %s',
    (text) => {
      expect(findings(obiettiviEnergia, planWith(text))).toEqual([]);
    },
  );

  it.each(['energia: { descrizione: Sedi in affitto. }', 'energia: { obiettivi: [{ testo: Meno gas }] }'])(
    'accepts what subsection 2.1 says: %s',
    (text) => {
      expect(findings(obiettiviEnergia, planWith('', { 'valore-pubblico.yaml': text }))).toEqual([]);
    },
  );

  it('notes, at the form of the plan, that nothing is said', () => {
    const plan = planWith('risorse_umane: società Telenergia', { 'valore-pubblico.yaml': 'energia: {}' });

    expect(findings(obiettiviEnergia, plan)).toEqual([
      'piao.yaml:1:8 La sezione 2 non ha obiettivi di risparmio energetico, né dice perché.',
    ]);
    expect(runRules([obiettiviEnergia], plan)[0]?.severity).toBe('info');
  });

  it('says nothing of a simplified plan or without cards', () => {
    expect(findings(obiettiviEnergia, planWith('', { 'piao.yaml': 'forma: semplificata' }))).toEqual([]);
    expect(findings(obiettiviEnergia, planOf(complete({})))).toEqual([]);
  });

  it.each(['obiettivi/avvocatura/b.yaml', 'performance.yaml', 'valore-pubblico.yaml'])(
    'says nothing when a file is broken: %s',
    (broken) => {
      const files = complete({ [file]: '', [broken]: 'colore: rosso' });

      expect(findings(obiettiviEnergia, planOf(files, { broken: 'gap' }))).toEqual([]);
    },
  );
});
