import { describe, expect, it } from 'vitest';

import { spaziDoppi } from '../../src/rules/spazi-doppi.ts';
import { edited } from '../../src/sources/edit.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const planWith = (part: string) => planOf({ [file]: card(part) });

describe('spazi-doppi', () => {
  it('points at the first, and recalls the others', () => {
    expect(findings(spaziDoppi, planWith('risultato_atteso: Uno  due   tre'))).toEqual([
      `${file}:4:22 Tra due parole ci sono più spazi, in 2 punti del file. (anche qui ${file}:4:27)`,
    ]);
  });

  it('leaves one space, in a block text too', () => {
    const plan = planWith('risultato_atteso: >\n  Uno  due\n  tre   quattro');
    const [finding] = runRules([spaziDoppi], plan);

    expect(finding && edited(finding.at.source.text, finding.fix ?? [])).toContain('\n  Uno due\n  tre quattro');
  });

  it('leaves alone what lays out the YAML, and what folds', () => {
    expect(
      findings(spaziDoppi, planWith('risultato_atteso:   Uno due   # nota\nvincoli: >-\n  tre\n  quattro')),
    ).toEqual([]);
  });
});
