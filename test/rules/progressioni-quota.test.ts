import { describe, expect, it } from 'vitest';

import { progressioniQuota } from '../../src/rules/progressioni-quota.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const hires =
  'assunzioni:\n  - { anno: 2026, numero: 2, modalita: progressione }\n  - { anno: 2027, numero: 1, modalita: progressione }';
const absent = 'Il piano prevede progressioni, ma non dice quale quota dei posti occupano.';

function found(text: string): readonly string[] {
  return findings(progressioniQuota, planOf(complete({ 'fabbisogni.yaml': text })));
}

describe('progressioni-quota', () => {
  it.each(['50', '"50,0%"', '0'])('accepts %s', (share) => {
    expect(found(`progressioni: { quota_percento: ${share} }\n${hires}`)).toEqual([]);
  });

  it('points at a share above a half', () => {
    expect(found('progressioni: { quota_percento: 50.5 }')).toEqual([
      'fabbisogni.yaml:1:33 La quota delle progressioni è 50,5%: il massimo è 50%.',
    ]);
  });

  it('points at promotions without a share, once', () => {
    expect(found(hires)).toEqual([`fabbisogni.yaml:2:40 ${absent} (anche qui fabbisogni.yaml:3:40)`]);
    expect(found(`progressioni: { numero: 3 }\n${hires}`)).toEqual([
      `fabbisogni.yaml:1:1 ${absent} (anche qui fabbisogni.yaml:3:40) (anche qui fabbisogni.yaml:4:40)`,
    ]);
  });

  it('accepts a share told in words', () => {
    expect(found(`${hires}\npremessa: Alle progressioni va il 30% dei posti.`)).toEqual([]);
  });

  it.each(['Art. 13, c. 6, CCNL 16/11/2022.', 'D.L. 80/2021', 'Deroga ai sensi dell’articolo 22 del d.lgs. 75/2017.'])(
    'leaves to readers a note that names a norm, “%s”',
    (note) => {
      expect(found(`progressioni: { quota_percento: 60, nota: "${note}" }`)).toEqual([]);
      expect(found(`progressioni: { numero: 3, nota: "${note}" }\n${hires}`)).toEqual([]);
      expect(found(`assunzioni: [{ anno: 2026, numero: 2, modalita: progressione, nota: "${note}" }]`)).toEqual([]);
    },
  );

  it('still points at a share above a half whose note names no norm', () => {
    expect(found('progressioni: { quota_percento: 60, nota: Decisione della parte politica. }')).toHaveLength(1);
  });

  it('says nothing without promotions', () => {
    expect(found('assunzioni: [{ anno: 2026, numero: 2, modalita: concorso }]')).toEqual([]);
    expect(found('assunzioni: [{ anno: 2026, numero: 0, modalita: progressione }]')).toEqual([]);
    expect(findings(progressioniQuota, planOf({}))).toEqual([]);
  });
});
