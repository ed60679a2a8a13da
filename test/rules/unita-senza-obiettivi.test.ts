import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { unitaSenzaObiettivi } from '../../src/rules/unita-senza-obiettivi.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const register = 'organizzazione/unita.yaml';

function unit(id: string, more = '', kind = 'settore'): string {
  return `  - { id: ${id}, tipo: ${kind}, denominazione: Settore ${id}${more} }`;
}

function filesWith(units: readonly string[], cards: readonly string[], form = 'ordinaria') {
  return complete({
    'piao.yaml': `forma: ${form}`,
    [register]: ['unita:', ...units].join('\n'),
    ...Object.fromEntries(cards.map((id) => [`obiettivi/${id}/a.yaml`, ''])),
  });
}

function found(units: readonly string[], cards: readonly string[], form?: string): readonly string[] {
  return findings(unitaSenzaObiettivi, planOf(filesWith(units, cards, form)));
}

describe('unita-senza-obiettivi', () => {
  it('accepts a card for each unit', () => {
    expect(found([unit('uno'), unit('due')], ['uno', 'due'])).toEqual([]);
  });

  it('points at the name of a unit without cards', () => {
    const units = [unit('uno'), unit('due'), unit('tre')];

    expect(found(units, ['uno', 'tre'])).toEqual([`${register}:3:46 L’unità “Settore due” non ha schede obiettivo.`]);
    expect(runRules([unitaSenzaObiettivi], planOf(filesWith(units, ['uno', 'tre'])))[0]?.severity).toBe('warning');
  });

  it('points at each of them while they are few, and tells them together when they are most', () => {
    const units = ['uno', 'due', 'tre', 'sei', 'sette'].map((id) => unit(id));

    expect(found(units, ['uno', 'due', 'tre'])).toHaveLength(2);
    expect(found(units.slice(0, 3), ['uno'])).toEqual([
      `${register}:3:46 2 unità non hanno schede obiettivo: “Settore due” e “Settore tre”. (anche qui ${register}:4:46)`,
    ]);
  });

  it('counts the cards of the units below, and does not ask these for any', () => {
    const units = [unit('uno'), unit('due'), unit('tre', ', superiore: due'), unit('sei', ', superiore: tre')];

    expect(found(units, ['uno', 'sei'])).toEqual([]);
    expect(found(units, ['uno'])).toHaveLength(1);
  });

  it('does not ask offices, nor units that exist in no day of the year', () => {
    const others = [
      unit('due', '', 'ufficio'),
      unit('tre', ', al: 31/12/2025'),
      unit('sei', ', dal: 01/01/2027'),
      unit('sette', ', dal: 01/07/2026, al: 31/12/2026'),
    ];

    expect(found([unit('uno'), unit('otto'), ...others], ['uno', 'otto'])).toEqual([
      `${register}:7:48 L’unità “Settore sette” non ha schede obiettivo.`,
    ]);
  });

  it('ends where units stand above each other in a circle', () => {
    expect(found([unit('uno', ', superiore: due'), unit('due', ', superiore: uno')], ['uno'])).toEqual([]);
  });

  it('says nothing without cards, in a simplified plan, or where the cards stand elsewhere', () => {
    const units = [unit('uno'), unit('due')];
    const rinvio = { 'performance.yaml': 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano }] }' };

    expect(found(units, [])).toEqual([]);
    expect(found(units, ['uno'], 'semplificata')).toEqual([]);
    expect(findings(unitaSenzaObiettivi, planOf({ ...filesWith(units, ['uno']), ...rinvio }))).toEqual([]);
  });

  it('says nothing when a card is broken, or its unit unknown', () => {
    const units = [unit('uno'), unit('due')];
    const broken = { ...filesWith(units, ['uno']), 'obiettivi/due/a.yaml': 'colore: rosso' };

    expect(findings(unitaSenzaObiettivi, planOf(broken, { broken: 'gap' }))).toEqual([]);
    expect(found(units, ['uno', 'duo'])).toEqual([]);
  });
});
