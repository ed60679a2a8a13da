import { describe, expect, it } from 'vitest';

import { codiceUnivoco } from '../../src/rules/codice-univoco.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const folder = 'obiettivi/avvocatura';

describe('codice-univoco', () => {
  it('accepts the same code in two units, and units without a code', () => {
    const plan = planOf({
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: avvocatura, denominazione: Avvocatura, tipo: servizio }
          - { id: risorse-umane, denominazione: Risorse umane, tipo: servizio }
      `,
      [`${folder}/a.yaml`]: card(),
      'obiettivi/risorse-umane/a.yaml': card('', { unita: 'risorse-umane' }),
    });

    expect(findings(codiceUnivoco, plan)).toEqual([]);
  });

  it('does not take two units of one name for one', () => {
    const plan = planOf({
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: nord, denominazione: Anagrafe, tipo: ufficio }
          - { id: sud, denominazione: Anagrafe, tipo: ufficio }
      `,
      'obiettivi/nord/a.yaml': card('', { unita: 'nord' }),
      'obiettivi/sud/a.yaml': card('', { unita: 'sud' }),
    });

    expect(findings(codiceUnivoco, plan)).toEqual([]);
  });

  it('points at the second card of a unit with the same code, in another case and under the code of the unit', () => {
    const plan = planOf({
      [`${folder}/a.yaml`]: `# la prima\n${card()}`,
      [`${folder}/b.yaml`]: card('', { codice: 'a', unita: '2250' }),
    });

    expect(findings(codiceUnivoco, plan)).toEqual([
      `${folder}/b.yaml:1:9 Il codice “A” è già quello di un’altra scheda di “Servizio autonomo Avvocatura”. (usato qui la prima volta ${folder}/a.yaml:2:9)`,
    ]);
  });

  it('points at each card after the first', () => {
    const plan = planOf({ [`${folder}/a.yaml`]: card(), [`${folder}/b.yaml`]: card(), [`${folder}/c.yaml`]: card() });

    expect(findings(codiceUnivoco, plan)).toEqual([
      `${folder}/b.yaml:1:9 Il codice “A” è già quello di un’altra scheda di “Servizio autonomo Avvocatura”. (usato qui la prima volta ${folder}/a.yaml:1:9)`,
      `${folder}/c.yaml:1:9 Il codice “A” è già quello di un’altra scheda di “Servizio autonomo Avvocatura”. (usato qui la prima volta ${folder}/a.yaml:1:9)`,
    ]);
  });

  it('points at the second unit with an identifier, or with a code', () => {
    const plan = planOf({
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: avvocatura, codice: "2250", denominazione: Avvocatura, tipo: servizio }
          - { id: avvocatura, codice: "2251", denominazione: Avvocatura, tipo: servizio }
          - { id: tributi, codice: "2250", denominazione: Tributi, tipo: servizio }
      `,
    });

    expect(findings(codiceUnivoco, plan)).toEqual([
      'organizzazione/unita.yaml:3:11 L’identificativo “avvocatura” è già quello di un’altra unità. (usato qui la prima volta organizzazione/unita.yaml:2:11)',
      'organizzazione/unita.yaml:4:28 Il codice “2250” è già quello di un’altra unità. (usato qui la prima volta organizzazione/unita.yaml:2:31)',
    ]);
  });

  it('points at the second act and at the second body outside with an identifier', () => {
    const plan = planOf({
      'atti.yaml': yaml`
        atti:
          - { id: gc-2022-1, organo: Giunta, tipo: deliberazione }
          - { id: gc-2022-2, organo: Giunta, tipo: deliberazione }
          - { id: gc-2022-1, organo: Giunta, tipo: deliberazione }
      `,
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: avvocatura, denominazione: Avvocatura, tipo: servizio }
        soggetti_esterni:
          - { id: amag, denominazione: AMAG, tipo: altro }
          - { id: amag, denominazione: AMAG Reti, tipo: altro }
      `,
    });

    expect(findings(codiceUnivoco, plan)).toEqual([
      'atti.yaml:4:11 L’identificativo “gc-2022-1” è già quello di un altro atto. (usato qui la prima volta atti.yaml:2:11)',
      'organizzazione/unita.yaml:5:11 L’identificativo “amag” è già quello di un altro soggetto esterno. (usato qui la prima volta organizzazione/unita.yaml:4:11)',
    ]);
  });
});
