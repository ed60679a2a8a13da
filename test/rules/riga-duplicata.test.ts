import { describe, expect, it } from 'vitest';

import { rigaDuplicata } from '../../src/rules/riga-duplicata.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('riga-duplicata', () => {
  it('accepts rows that differ', () => {
    const plan = planOf({
      'fabbisogni.yaml': yaml`
        cessazioni:
          - { anno: 2026, area: Istruttori, numero: 2 }
          - { anno: 2027, area: Istruttori, numero: 2 }
          - { anno: 2026, area: Istruttori, numero: 3 }
      `,
    });

    expect(findings(rigaDuplicata, plan)).toEqual([]);
  });

  it('points at an equal row, whatever the order of its fields', () => {
    const plan = planOf({
      'fabbisogni.yaml': yaml`
        cessazioni:
          - { anno: 2026, area: Istruttori, numero: 2 }
          - { anno: 2027, area: Istruttori, numero: 2 }
          - { numero: 2, anno: 2026, area: Istruttori }
      `,
    });

    expect(findings(rigaDuplicata, plan)).toEqual([
      'fabbisogni.yaml:4:15 La riga “Istruttori” è uguale a un’altra dell’elenco “cessazioni”. (anche qui fabbisogni.yaml:2:13)',
    ]);
  });

  it('points at a course that differs in the month alone', () => {
    const plan = planOf({
      'formazione.yaml': yaml`
        interventi:
          - { titolo: Appalti, periodo: "01.2026" }
          - { titolo: Appalti, periodo: "02.2026" }
          - { titolo: Appalti, periodo: "02.2026", ore: 4 }
      `,
    });

    expect(findings(rigaDuplicata, plan)).toEqual([
      'formazione.yaml:3:15 La riga “Appalti” è uguale a un’altra dell’elenco “interventi”, salvo il periodo. (anche qui formazione.yaml:2:15)',
    ]);
  });
});
