import { describe, expect, it } from 'vitest';

import { scadenzaFinaleOltre } from '../../src/rules/scadenza-finale-oltre.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(last: string, final: string): readonly string[] {
  const part = yaml`
    scadenza_finale: ${final}
    fasi:
      - { descrizione: Studio, scadenza: 01/02/2022 }
      - { descrizione: Avvio, scadenza: ${last} }
  `;
  return findings(scadenzaFinaleOltre, planOf({ [file]: card(part) }));
}

describe('scadenza-finale-oltre', () => {
  it.each([
    ['the same day', '30/11/2022', '30/11/2022'],
    ['31 days, the tolerance', '30/11/2022', '31/12/2022'],
    ['an earlier day, which is for another rule', '30/11/2022', '01/11/2022'],
    ['31 days across the change of the clock', '15/10/2022', '15/11/2022'],
    ['no day to compare', "in corso d'anno", '31/01/2022'],
    ['no final day to compare', '30/11/2022', '{ non_prevedibile: dipende dai lavori }'],
  ])('accepts %s', (_, last, final) => {
    expect(found(last, final)).toEqual([]);
  });

  it('points at a final deadline 32 days after the last phase', () => {
    expect(found('30/11/2022', '01/01/2023')).toEqual([
      `${file}:4:18 La scadenza finale (01/01/2023) è 32 giorni dopo l’ultima fase (30/11/2022). (l’ultima fase ${file}:7:37)`,
    ]);
  });

  it('counts the days of a leap year', () => {
    expect(found('15/02/2024', '17/03/2024')).toEqual([]);
    expect(found('15/02/2024', '18/03/2024')).toEqual([
      `${file}:4:18 La scadenza finale (18/03/2024) è 32 giorni dopo l’ultima fase (15/02/2024). (l’ultima fase ${file}:7:37)`,
    ]);
  });
});
