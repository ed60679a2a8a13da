import { describe, expect, it } from 'vitest';

import { vpSenzaObiettivi } from '../../src/rules/vp-senza-obiettivi.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const second = 'obiettivi/risorse-umane/a.yaml';
const value = [
  'obiettivi_vp:',
  '  - { codice: VP1, denominazione: Raccolta }',
  '  - { codice: VP2, denominazione: Cura del verde, indirizzo: citta-verde }',
  '  - { codice: VP3, denominazione: Scuole aperte }',
].join('\n');

function found(one: string, other = '', broken: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = { [file]: card(one), [second]: card(other, { unita: 'risorse-umane' }) };
  return findings(vpSenzaObiettivi, planOf({ 'valore-pubblico.yaml': value, ...files, ...broken }, { broken: 'gap' }));
}

describe('vp-senza-obiettivi', () => {
  it('accepts objectives with a card, directly or through their line', () => {
    expect(
      found(
        'collegamenti: { valore_pubblico: [VP1], indirizzo: [citta-verde] }',
        'collegamenti: { valore_pubblico: [vp3] }',
      ),
    ).toEqual([]);
  });

  it('tells once those that have none', () => {
    expect(found('collegamenti: { valore_pubblico: [VP1] }')).toEqual([
      'valore-pubblico.yaml:3:15 Nessuna scheda è collegata agli obiettivi di valore pubblico “VP2” e “VP3”. (anche qui valore-pubblico.yaml:4:15)',
    ]);
    expect(found('collegamenti: { valore_pubblico: [VP1, VP2] }')).toEqual([
      'valore-pubblico.yaml:4:15 Nessuna scheda è collegata all’obiettivo di valore pubblico “VP3”.',
    ]);
  });

  it('reads the code of a card', () => {
    const plan = planOf({
      'valore-pubblico.yaml': 'obiettivi_vp:\n  - { codice: VP1, denominazione: Raccolta }',
      [file]: card('', { codice: 'VP1_ST1_PERF1' }),
    });

    expect(findings(vpSenzaObiettivi, plan)).toEqual([]);
  });

  it('leaves to another rule a plan in which no card links to anything', () => {
    expect(found('natura: sviluppo')).toEqual([]);
  });

  it('says nothing when a card is broken, for it may be the one', () => {
    expect(found('collegamenti: { valore_pubblico: [VP1] }', '', { 'obiettivi/tributi/a.yaml': 'codice: A' })).toEqual(
      [],
    );
  });

  it('says nothing without public value', () => {
    expect(findings(vpSenzaObiettivi, planOf({ [file]: card('collegamenti: { dup: ["1"] }') }))).toEqual([]);
  });
});
