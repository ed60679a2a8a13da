import { describe, expect, it } from 'vitest';

import { tabellaSenzaRighe } from '../../src/rules/tabella-senza-righe.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('tabella-senza-righe', () => {
  it('points at an empty list of a section, at any depth', () => {
    const plan = planOf({
      'anticorruzione.yaml': yaml`
        misure: []
        processi:
          - { id: gare, area_rischio: contratti pubblici, processo: Gare, fasi: [a] }
        testata:
          soggetti: [ ]
      `,
    });

    expect(findings(tabellaSenzaRighe, plan)).toEqual([
      'anticorruzione.yaml:1:1 L’elenco “misure” è vuoto.',
      'anticorruzione.yaml:5:3 L’elenco “soggetti” è vuoto.',
    ]);
  });

  it('leaves alone cards, which have rules of their own, and files without lists', () => {
    const plan = planOf({
      'premessa.yaml': 'testo: "Un segno [] nel testo"',
      'obiettivi/avvocatura/a.yaml': card('vincoli: []'),
    });

    expect(findings(tabellaSenzaRighe, plan)).toEqual([]);
  });
});
