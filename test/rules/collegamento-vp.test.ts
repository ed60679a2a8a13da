import { describe, expect, it } from 'vitest';

import { collegamentoVp } from '../../src/rules/collegamento-vp.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const second = 'obiettivi/risorse-umane/a.yaml';
const value =
  'indirizzi:\n  - { id: citta-pulita, titolo: Una città pulita }\nobiettivi_vp:\n  - { codice: VP1, denominazione: Raccolta }';

function found(one: string, other: string, text = value): readonly string[] {
  const files = { [file]: card(one), [second]: card(other, { unita: 'risorse-umane' }) };
  return findings(collegamentoVp, planOf({ 'valore-pubblico.yaml': text, ...files }));
}

describe('collegamento-vp', () => {
  it('accepts cards linked to an objective, to a line, to the programme, or that only keep a service', () => {
    expect(found('collegamenti: { valore_pubblico: [VP1] }', 'collegamenti: { indirizzo: [citta-pulita] }')).toEqual(
      [],
    );
    expect(found('collegamenti: { dup: ["1.2"] }', 'natura: mantenimento')).toEqual([]);
  });

  it('accepts a card whose code says it', () => {
    const text = card('', { codice: 'VP1_ST1_PERF1' });

    expect(findings(collegamentoVp, planOf({ 'valore-pubblico.yaml': value, [file]: text }))).toEqual([]);
  });

  it('tells the plan once, with the cards', () => {
    expect(found('natura: sviluppo', 'collegamenti: { pnrr: M1C1 }')).toEqual([
      `valore-pubblico.yaml:3:1 2 schede su 2 non sono collegate né a un obiettivo di valore pubblico né a un indirizzo. (scheda senza collegamento ${file}:2:9) (scheda senza collegamento ${second}:2:9)`,
    ]);
  });

  it('points at the lines where there are no objectives', () => {
    const lines = 'indirizzi:\n  - { id: citta-pulita, titolo: Una città pulita }';

    expect(found('', 'collegamenti: { indirizzo: [citta-pulita] }', lines)).toEqual([
      `valore-pubblico.yaml:1:1 Una scheda su 2 non è collegata né a un obiettivo di valore pubblico né a un indirizzo. (scheda senza collegamento ${file}:2:9)`,
    ]);
  });

  it('says nothing where there is nothing to link to', () => {
    expect(found('', '', 'premessa: Si rinvia al DUP.')).toEqual([]);
    expect(findings(collegamentoVp, planOf({ [file]: card() }))).toEqual([]);
    expect(
      findings(collegamentoVp, planOf({ 'valore-pubblico.yaml': 'indirizzi: no', [file]: card() }, { broken: 'gap' })),
    ).toEqual([]);
  });
});
