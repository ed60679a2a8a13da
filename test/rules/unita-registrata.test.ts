import { describe, expect, it } from 'vitest';

import { unitaRegistrata } from '../../src/rules/unita-registrata.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

describe('unita-registrata', () => {
  it.each(['avvocatura', '2250'])('accepts a unit by its identifier or code: %s', (unita) => {
    expect(findings(unitaRegistrata, planOf({ [file]: card('', { unita }) }))).toEqual([]);
  });

  it.each(['avocatura', '2269', 'amag-ambiente'])('points at a unit that the register does not have: %s', (unita) => {
    expect(findings(unitaRegistrata, planOf({ [file]: card('', { unita }) }))).toEqual([
      `${file}:3:8 L’unità “${unita}” non è nel registro delle unità.`,
    ]);
  });

  it('suggests the near unit', () => {
    const [finding] = unitaRegistrata.check(planOf({ [file]: card('', { unita: 'avocatura' }) }));

    expect(finding?.facts).toEqual({ unit: 'avocatura', near: 'avvocatura' });
  });

  it('says nothing when the register is broken', () => {
    const plan = planOf({ [file]: card(), 'organizzazione/unita.yaml': 'unita:' }, { broken: 'gap' });

    expect(findings(unitaRegistrata, plan)).toEqual([]);
  });

  it('finds every unit unknown when there is no register', () => {
    expect(findings(unitaRegistrata, planOf({ [file]: card() }, { registers: false }))).toHaveLength(1);
  });
});
