import { describe, expect, it } from 'vitest';

import { scadenzaFinaleMancante } from '../../src/rules/scadenza-finale-mancante.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(scadenzaFinaleMancante, planOf({ [file]: card(part) }));
}

describe('scadenza-finale-mancante', () => {
  it.each([
    '31/12/2022',
    "in corso d'anno",
    '{ non_prevedibile: dipende dai lavori }',
    '{ entro: 3 mesi, da: entrata in funzione }',
  ])('accepts %s', (deadline) => {
    expect(found(`scadenza_finale: ${deadline}`)).toEqual([]);
  });

  it('points at the title when the field is not there', () => {
    expect(found('')).toEqual([`${file}:2:9 La scheda non ha una scadenza finale.`]);
  });

  it.each(['scadenza_finale:', 'scadenza_finale: null', 'scadenza_finale: ~'])('points at the key of %j', (part) => {
    expect(found(part)).toEqual([`${file}:4:1 La scheda non ha una scadenza finale.`]);
  });
});
