import { describe, expect, it } from 'vitest';

import { meseFormato } from '../../src/rules/mese-formato.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('mese-formato', () => {
  it('accepts months, years of what is planned, and lists of years alone', () => {
    const plan = planOf({
      'formazione.yaml': yaml`
        interventi:
          - { titolo: Appalti, periodo: "01.2026" }
          - { titolo: Privacy, periodo: "2026", stato: programmato }
          - { titolo: Lingue }
        adesioni:
          - { titolo: Syllabus, periodo: "2026" }
      `,
    });

    expect(findings(meseFormato, plan)).toEqual([]);
    expect(findings(meseFormato, planOf({}))).toEqual([]);
  });

  it('points once at courses with the year alone', () => {
    const plan = planOf({
      'formazione.yaml': yaml`
        interventi:
          - { titolo: Appalti, periodo: "01.2026" }
          - { titolo: Privacy, periodo: "2026" }
          - { titolo: Lingue, periodo: "2026", stato: svolto }
      `,
    });

    expect(findings(meseFormato, plan)).toEqual([
      'formazione.yaml:3:33 2 corsi portano solo l’anno, come “2026”: gli altri hanno anche il mese. (anche qui formazione.yaml:4:32)',
    ]);
  });
});
