import { describe, expect, it } from 'vitest';

import { indicatorePresente } from '../../src/rules/indicatore-presente.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const manifest = (forma = 'ordinaria') =>
  `triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ${forma}\nnatura: aggiornamento annuale`;

function planWith(part: string, forma?: string) {
  return planOf({ 'piao.yaml': manifest(forma), [file]: card(part) });
}

describe('indicatore-presente', () => {
  it.each(['[contratti digitali]', '[{ denominazione: Contratti digitali }]', '["", contratti digitali]'])(
    'accepts %s',
    (indicators) => {
      expect(findings(indicatorePresente, planWith(`indicatori: ${indicators}`))).toEqual([]);
    },
  );

  it.each(['', 'null', '[]', '[" "]'])('points at the key of a blank list: %s', (indicators) => {
    expect(findings(indicatorePresente, planWith(`indicatori: ${indicators}`.trimEnd()))).toEqual([
      `${file}:4:1 La scheda non ha indicatori.`,
    ]);
  });

  it('points at the title when the key is not there', () => {
    expect(findings(indicatorePresente, planWith(''))).toEqual([`${file}:2:9 La scheda non ha indicatori.`]);
  });

  it('weighs less in a plan in simplified form, which owes no performance section', () => {
    const severities = ['ordinaria', 'semplificata'].map(
      (forma) => runRules([indicatorePresente], planWith('', forma))[0]?.severity,
    );

    expect(severities).toEqual(['error', 'warning']);
  });

  it('says nothing when the manifest is not there', () => {
    expect(findings(indicatorePresente, planOf({ [file]: card() }))).toEqual([]);
  });
});
