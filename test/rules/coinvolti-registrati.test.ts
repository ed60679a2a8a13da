import { describe, expect, it } from 'vitest';

import { coinvoltiRegistrati } from '../../src/rules/coinvolti-registrati.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

describe('coinvolti-registrati', () => {
  it('accepts units by identifier and by code, codes without a unit and bodies outside', () => {
    const text = card(yaml`
      fasi:
        - descrizione: Studio
          scadenza: 30/06/2022
          coinvolti: [risorse-umane, "2251", "2269", amag-ambiente]
    `);

    expect(findings(coinvoltiRegistrati, planOf({ [file]: text }))).toEqual([]);
  });

  it('points at each name that no register has, in phases and in parts of groups', () => {
    const text = card(yaml`
      fasi:
        - descrizione: Studio
          scadenza: 30/06/2022
          coinvolti: [risorse-umane, risorse-umani]
        - sottofasi:
            - descrizione: Bando
              scadenza: 30/06/2022
              coinvolti:
                - "2251"
                - "9999"
    `);

    expect(findings(coinvoltiRegistrati, planOf({ [file]: text }))).toEqual([
      `${file}:7:32 “risorse-umani” non è tra le unità, i codici e i soggetti esterni registrati.`,
      `${file}:13:13 “9999” non è tra le unità, i codici e i soggetti esterni registrati.`,
    ]);
  });

  it('tells a name once, with all its places', () => {
    const text = card(yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022, coinvolti: ["9999"] }
        - { descrizione: Bando, scadenza: 31/07/2022, coinvolti: ["9998", "9999"] }
    `);
    const other = text.replace('9998', 'avvocatura');
    const plan = planOf({ [file]: text, 'obiettivi/avvocatura/b.yaml': other });

    expect(findings(coinvoltiRegistrati, plan)).toEqual([
      `${file}:5:62 “9999” non è tra le unità, i codici e i soggetti esterni registrati. (anche qui ${file}:6:69) (anche qui obiettivi/avvocatura/b.yaml:5:62) (anche qui obiettivi/avvocatura/b.yaml:6:75)`,
      `${file}:6:61 “9998” non è tra le unità, i codici e i soggetti esterni registrati.`,
    ]);
  });

  it('suggests a near name, and nothing far away', () => {
    const text = card(yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022, coinvolti: [amag-ambient, polizia-locale] }
    `);
    const near = [...coinvoltiRegistrati.check(planOf({ [file]: text }))].map(({ facts }) => facts.near);

    expect(near).toEqual(['amag-ambiente', undefined]);
  });

  it('says nothing when the register is broken, and everything when it is not there', () => {
    const cards = {
      [file]: card('fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022, coinvolti: ["2251", amag-ambiente] }'),
    };
    const broken = planOf({ ...cards, 'organizzazione/unita.yaml': 'unita: []' }, { broken: 'gap' });

    expect(findings(coinvoltiRegistrati, broken)).toEqual([]);
    expect(findings(coinvoltiRegistrati, planOf(cards, { registers: false }))).toHaveLength(2);
  });
});
