import { describe, expect, it } from 'vitest';

import { criterioScadenzaInesistente } from '../../src/rules/criterio-scadenza-inesistente.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const open = 'scadenza_finale: { non_prevedibile: dipende dai lavori }';

function found(criteria: string, final = open): readonly string[] {
  return findings(criterioScadenzaInesistente, planOf({ [file]: card(`criteri: ${criteria}\n${final}`) }));
}

describe('criterio-scadenza-inesistente', () => {
  it('accepts criteria that quote a date, a fact or the deadlines of the phases', () => {
    expect(found('{ raggiunto: Fase 3 svolta al 31/12/2022., non_raggiunto: Fase 3 non svolta. }')).toEqual([]);
    expect(found('{ raggiunto: Fasi svolte entro le scadenze previste. }')).toEqual([]);
    expect(found('{ raggiunto: "La scadenza finale non è prevedibile, vale la fine dei lavori." }')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('accepts a final deadline that is there', () => {
    expect(found('{ raggiunto: Tutto svolto entro la scadenza finale. }', 'scadenza_finale: 31/12/2022')).toEqual([]);
  });

  it('leaves a blank final deadline to its own rule', () => {
    expect(found('{ raggiunto: Tutto svolto entro la scadenza finale. }', 'scadenza_finale:')).toEqual([]);
  });

  it('points at the words, once for both criteria', () => {
    const criteria =
      '{ raggiunto: Svolto entro la scadenza finale., non_raggiunto: Non svolto entro il termine finale. }';

    expect(found(criteria)).toEqual([
      `${file}:4:39 Il criterio rimanda alla scadenza finale, che la scheda dichiara non prevedibile. (anche qui ${file}:4:92) (la scadenza finale ${file}:5:18)`,
    ]);
  });

  it('points at the criterion of failure alone', () => {
    expect(found('{ non_raggiunto: Non svolto entro la scadenza finale. }')).toEqual([
      `${file}:4:47 Il criterio rimanda alla scadenza finale, che la scheda dichiara non prevedibile. (la scadenza finale ${file}:5:18)`,
    ]);
  });
});
