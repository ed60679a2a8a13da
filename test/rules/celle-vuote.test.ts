import { describe, expect, it } from 'vitest';

import { celleVuote } from '../../src/rules/celle-vuote.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('celle-vuote', () => {
  it('accepts full columns, and columns that no row fills', () => {
    const full = planOf({
      'lavoro-agile.yaml': yaml`
        accordi:
          righe:
            - { unita: avvocatura, F: 1, non_fruiscono: 0 }
            - { unita: risorse-umane, F: 2, non_fruiscono: 1, totale: 3 }
      `,
    });

    expect(findings(celleVuote, full)).toEqual([]);
    expect(findings(celleVuote, planOf({}))).toEqual([]);
  });

  it('points at the first row without the number, and tells how many there are', () => {
    const plan = planOf({
      'lavoro-agile.yaml': yaml`
        accordi:
          righe:
            - { unita: avvocatura, M: 1, non_fruiscono: 1 }
            - { unita: risorse-umane, M: 1 }
            - { unita: "2269" }
      `,
    });

    expect(findings(celleVuote, plan)).toEqual([
      'lavoro-agile.yaml:4:16 In 2 righe su 3, a partire da “Servizio autonomo Risorse umane”, manca un numero che le altre hanno: quanti non fruiscono. (anche qui lavoro-agile.yaml:5:16)',
      'lavoro-agile.yaml:5:16 Nella riga “2269” manca un numero che le altre righe hanno: uomini.',
    ]);
  });

  it('looks at the courses and at the staff', () => {
    const plan = planOf({
      'formazione.yaml': yaml`
        interventi:
          - { titolo: Appalti, ore: 4, destinatari: { numero: 3 } }
          - { titolo: Privacy }
          - { titolo: Lingue, ore: 2, destinatari: { descrizione: Tutti } }
          - { titolo: Contratti, ore: 2, stato: programmato }
      `,
      'fabbisogni.yaml': yaml`
        consistenza:
          al: 31/12/2025
          voci:
            - { area_professionale: Istruttori, numero: 3, full_time: 3, part_time: 0 }
            - { area_professionale: Funzionari, numero: 2, full_time: 2 }
      `,
    });

    expect(findings(celleVuote, plan)).toEqual([
      'fabbisogni.yaml:5:29 Nella riga “Funzionari” manca un numero che le altre righe hanno: a tempo parziale.',
      'formazione.yaml:3:15 Nella riga “Privacy” manca un numero che le altre righe hanno: destinatari.',
      'formazione.yaml:3:15 Nella riga “Privacy” manca un numero che le altre righe hanno: ore.',
    ]);
  });
});
