import { describe, expect, it } from 'vitest';

import { scadenzaFinaleUltimaFase } from '../../src/rules/scadenza-finale-ultima-fase.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(scadenzaFinaleUltimaFase, planOf({ [file]: card(part) }));
}

describe('scadenza-finale-ultima-fase', () => {
  it.each(['31/10/2022', '01/11/2022', 'conclusa', "in corso d'anno", '{ non_prevedibile: dipende dai lavori }'])(
    'accepts a final deadline of %s after a phase of 31/10/2022',
    (final) => {
      const part = yaml`
        scadenza_finale: ${final}
        fasi:
          - { descrizione: Studio, scadenza: 31/10/2022 }
      `;

      expect(found(part)).toEqual([]);
    },
  );

  it('points at a final deadline one day before the last phase', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/09/2022 }
        - { descrizione: Avvio, scadenza: 31/10/2022 }
      scadenza_finale: 30/10/2022
    `;

    expect(found(part)).toEqual([
      `${file}:7:18 La scadenza finale (30/10/2022) viene prima dell’ultima fase (31/10/2022). (l’ultima fase ${file}:6:37)`,
    ]);
  });

  it('means by the last phase the one that ends last, parts of groups included', () => {
    const part = yaml`
      fasi:
        - sottofasi:
            - { descrizione: Redazione, scadenza: 30/11/2022 }
        - { descrizione: Avvio, scadenza: 31/10/2022 }
      scadenza_finale: 31/10/2022
    `;

    expect(found(part)).toEqual([
      `${file}:8:18 La scadenza finale (31/10/2022) viene prima dell’ultima fase (30/11/2022). (l’ultima fase ${file}:6:45)`,
    ]);
  });

  it('recalls the later of two phases that end together', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/10/2022 }
        - { descrizione: Avvio, scadenza: 31/10/2022 }
      scadenza_finale: 30/10/2022
    `;

    expect(found(part)).toEqual([expect.stringContaining(`(l’ultima fase ${file}:6:37)`)]);
  });

  it('compares computed days', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/09/2022 }
        - { descrizione: Avvio, scadenza: { entro: 60 giorni, da_fase: 1 } }
      scadenza_finale: { entro: 59 giorni, da_fase: 1 }
    `;

    expect(found(part)).toEqual([
      `${file}:7:18 La scadenza finale (28/11/2022) viene prima dell’ultima fase (29/11/2022). (l’ultima fase ${file}:6:37)`,
    ]);
  });
});
