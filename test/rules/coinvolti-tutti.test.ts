import { describe, expect, it } from 'vitest';

import { coinvoltiTutti } from '../../src/rules/coinvolti-tutti.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const unita = yaml`
  unita:
    - { id: avvocatura, codice: "2250", denominazione: Settore Avvocatura, tipo: settore }
    - { id: tributi, codice: "2252", denominazione: Settore Tributi, tipo: settore }
    - { id: cultura, denominazione: Settore Cultura, tipo: settore }
    - { id: risorse-umane, codice: "2251", denominazione: Servizio autonomo Risorse umane, tipo: servizio autonomo }
    - { id: sport, denominazione: Settore Sport, tipo: settore, al: 31/12/2021 }
  codici_non_attribuiti:
    - { codice: "2269", nota: Senza legenda. }
`;

function found(text: string, involved = '[]'): readonly string[] {
  const part = `fasi:\n  - descrizione: ${text}\n    scadenza: 30/06/2022\n    coinvolti: ${involved}`;
  return findings(coinvoltiTutti, planOf({ 'organizzazione/unita.yaml': unita, [file]: card(part) }));
}

describe('coinvolti-tutti', () => {
  it.each([
    ['Ricognizione con tutti i settori', '[tributi, cultura]'],
    ['Ricognizione con tutti i settori', '["2252", cultura]'],
    // nobody knows whose code it is
    ['Ricognizione con tutti i settori', '["2269", tributi]'],
    ['Ricognizione con tutti i settori e servizi autonomi', '[tributi, cultura, "2251"]'],
    ['Ricognizione con tutti i settori coinvolti', '[tributi]'],
    ['Ricognizione con tutti i settori del Comune interessati', '[tributi]'],
    ['Ricognizione con tutti i servizi erogati', '[]'],
    ['Ricognizione con tutti gli uffici', '[]'],
    ['Ricognizione con tutti i servizi autonomi', '[risorse-umane]'],
  ])('accepts “%s” with %s', (text, involved) => {
    expect(found(text, involved)).toEqual([]);
  });

  it('points at the words, with the numbers', () => {
    expect(found('Ricognizione con tutti i settori', '[tributi, "2252", avvocatura]')).toEqual([
      `${file}:5:35 La fase 1 dice “tutti i settori”: nel registro sono 3, tra i coinvolti con l’unità della scheda sono 2.`,
    ]);
    expect(found('Ricognizione con tutti gli altri settori e servizi autonomi')).toEqual([
      `${file}:5:35 La fase 1 dice “tutti gli altri settori e servizi autonomi”: nel registro sono 4, tra i coinvolti c’è solo l’unità della scheda.`,
    ]);
  });

  it('counts for a part of a group those of the group too', () => {
    const part = yaml`
      fasi:
        - coinvolti: [tributi]
          sottofasi:
            - { etichetta: 1a, descrizione: Incontri con tutti i settori, scadenza: 30/06/2022, coinvolti: [cultura] }
    `;

    expect(findings(coinvoltiTutti, planOf({ 'organizzazione/unita.yaml': unita, [file]: card(part) }))).toEqual([]);
  });

  it('says nothing when the register is broken', () => {
    const text = card('fasi:\n  - { descrizione: Incontri con tutti i settori, scadenza: 30/06/2022 }');
    const plan = planOf({ 'organizzazione/unita.yaml': 'unita: []', [file]: text }, { broken: 'gap' });

    expect(findings(coinvoltiTutti, plan)).toEqual([]);
  });
});
