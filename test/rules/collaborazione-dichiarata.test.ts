import { describe, expect, it } from 'vitest';

import { collaborazioneDichiarata } from '../../src/rules/collaborazione-dichiarata.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const unita = yaml`
  unita:
    - { id: area, denominazione: Area legale, tipo: area }
    - { id: avvocatura, codice: "2250", denominazione: Settore Avvocatura, tipo: settore, superiore: area }
    - { id: ufficio-legale, denominazione: Ufficio legale, tipo: ufficio, superiore: avvocatura }
    - { id: tributi, codice: "2252", denominazione: Settore Tributi, tipo: settore }
    - { id: cultura, denominazione: Settore Cultura, tipo: settore }
  codici_non_attribuiti:
    - { codice: "2269", nota: Senza legenda. }
`;

function found(part: string, involved = '[]'): readonly string[] {
  const phases = `fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022, coinvolti: ${involved} }`;
  return findings(
    collaborazioneDichiarata,
    planOf({ 'organizzazione/unita.yaml': unita, [file]: card(`${part}\n${phases}`) }),
  );
}

describe('collaborazione-dichiarata', () => {
  it.each([
    ['collaborazione del [[unita:tributi]]', '[tributi]'],
    ['collaborazione del [[unita:tributi]]', '["2252"]'],
    // the unit of the card, what it belongs to, what belongs to it
    ['collaborazione di [[unita:avvocatura]], [[unita:area]] e [[unita:ufficio-legale]]', '[]'],
    // the code may be that of a unit without one
    ['collaborazione del [[unita:cultura]]', '["2269"]'],
    ['collaborazione del Settore Tributi', '[]'],
    ['si veda [[unita:ignota]]', '[]'],
    // the unknown name may be the one that is missing
    ['collaborazione del [[unita:tributi]]', '[tributo]'],
  ])('accepts “%s” with %s', (text, involved) => {
    expect(found(`vincoli: "${text}"`, involved)).toEqual([]);
  });

  it('points at a unit that is cited and not involved', () => {
    expect(found('vincoli: collaborazione del [[unita:tributi]]', '["2269"]')).toEqual([
      `${file}:4:29 Il testo cita “Settore Tributi”, che non è tra i coinvolti di nessuna fase.`,
    ]);
  });

  it('tells a card once: directives, a list of constraints, phases', () => {
    const part = yaml`
      direttive_specifiche: Con il [[unita:tributi]].
      vincoli:
        - parere esterno
        - aiuto del [[unita:cultura]]
      fasi:
        - { descrizione: "Incontro con [[unita:tributi]]", scadenza: 30/06/2022 }
    `;

    expect(
      findings(collaborazioneDichiarata, planOf({ 'organizzazione/unita.yaml': unita, [file]: card(part) })),
    ).toEqual([
      `${file}:4:30 Il testo cita “Settore Tributi” e “Settore Cultura”, che non sono tra i coinvolti di nessuna fase. (anche qui ${file}:7:15) (anche qui ${file}:9:34)`,
    ]);
  });

  it('says nothing when the register is broken', () => {
    const plan = planOf(
      { 'organizzazione/unita.yaml': 'unita: []', [file]: card('vincoli: aiuto del [[unita:tributi]]') },
      { broken: 'gap' },
    );

    expect(findings(collaborazioneDichiarata, plan)).toEqual([]);
  });
});
