import { describe, expect, it } from 'vitest';

import type { CardView } from '../../src/render/blocks.ts';
import { cardView } from '../../src/render/card.ts';
import { createTexts } from '../../src/render/texts.ts';
import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const registers = {
  'piao.yaml': yaml`
    triennio: { da: 2022, a: 2024 }
    anno: 2022
    forma: ordinaria
    natura: prima adozione
  `,
  'organizzazione/incarichi.yaml': yaml`
    incarichi:
      - unita: avvocatura
        persona: { titolo: avv., nome: Roberto, cognome: Calcagni }
        qualifica: responsabile in posizione organizzativa
        titolo_incarico: titolare
        al: 10/08/2022
      - { unita: "2250", qualifica: dirigente, titolo_incarico: ad interim, dal: 11/08/2022 }
      - unita: risorse-umane
        persona: { nome: Anna, cognome: Verdi }
        qualifica: dirigente
        titolo_incarico: titolare
        dal: 01/01/2022
        al: 08/03/2022
  `,
};

function view(part: string, more: Readonly<Record<string, string>> = {}): CardView {
  const plan = planOf({ ...registers, ...more, 'obiettivi/avvocatura/a.yaml': card(part) });
  const [first] = plan.obiettivi;
  if (!first) throw new Error('no card');
  return cardView(first, plan, createTexts(plan));
}

describe('a card', () => {
  it('names its unit, its heads with their periods, and who signs', () => {
    const { id, unit, heads, code, title, signature } = view('');

    expect({ id, unit, heads, code, title, signature }).toEqual({
      id: 'obiettivo-avvocatura-a',
      unit: 'Servizio autonomo Avvocatura',
      heads: [
        'Responsabile in P.O.: avv. Roberto Calcagni (fino al 10 agosto 2022)',
        "Dirigente ad interim (dall'11 agosto 2022)",
      ],
      code: 'A',
      title: 'Carta dei servizi',
      signature: 'Il Responsabile in P.O.',
    });
  });

  it('prints phases with weight, codes, deadline, and their total', () => {
    const { phases, total, finalDeadline, legend } = view(yaml`
      fasi:
        - { descrizione: Bozza, incidenza: 33.3, scadenza: 28/02/2022, coinvolti: ["2251", "2269", amag-ambiente] }
        - { descrizione: Prova, incidenza: "33,3", scadenza: "in corso d'anno" }
        - { descrizione: Fine, incidenza: 33.4, scadenza: { entro: 60 giorni, da_fase: 1 } }
      scadenza_finale: 31/12/2022
    `);

    expect(phases).toEqual([
      {
        label: 'fase 1',
        description: '<p>Bozza</p>',
        weight: '33,3%',
        involved: '2251, 2269, AMAG Ambiente S.p.A.',
        deadline: '28 febbraio 2022',
      },
      { label: 'fase 2', description: '<p>Prova</p>', weight: '33,3%', involved: '', deadline: "in corso d'anno" },
      {
        label: 'fase 3',
        description: '<p>Fine</p>',
        weight: '33,4%',
        involved: '',
        deadline: 'entro 60 giorni dalla fine della fase 1, cioè il 29 aprile 2022',
      },
    ]);
    expect(total).toBe('100%');
    expect(finalDeadline).toBe('31 dicembre 2022');
    expect(legend).toEqual([{ code: '2251', name: 'Servizio autonomo Risorse umane' }]);
  });

  it('prints the weight of a group once, on its first part', () => {
    const { phases, total } = view(yaml`
      fasi:
        - etichetta: "1"
          incidenza: 90
          sottofasi:
            - { etichetta: a, descrizione: Redazione, scadenza: 15/11/2022 }
            - { etichetta: b, descrizione: Riunioni, scadenza: 15/11/2022 }
        - { descrizione: Proposta, incidenza: 10, scadenza: 30/11/2022 }
    `);

    expect(phases.map(({ label, weight }) => [label, weight])).toEqual([
      ['fase 1 a)', '90%'],
      ['fase 1 b)', ''],
      ['fase 2', '10%'],
    ]);
    expect(total).toBe('100%');
  });

  it('says of the parts of a group whose weight they share, and leaves to its parts what a group does not say', () => {
    const { phases } = view(yaml`
      fasi:
        - etichetta: "1"
          incidenza: 90
          sottofasi:
            - { etichetta: a, descrizione: Redazione, scadenza: 15/11/2022 }
            - { etichetta: b, descrizione: Riunioni, scadenza: 15/11/2022 }
        - etichetta: "2"
          descrizione: Consegna
          sottofasi:
            - { etichetta: a, descrizione: Bozza, incidenza: 10, scadenza: 15/11/2022 }
    `);

    expect(phases.map(({ label, within, group }) => [label, within, group])).toEqual([
      ['fase 1 a)', undefined, undefined],
      ['fase 1 b)', '90%', undefined],
      ['fase 2', undefined, true],
      ['fase 2 a)', undefined, undefined],
    ]);
  });

  it('knows whether the plan does not tell the unit of some codes', () => {
    const involving = (codes: string): CardView =>
      view(`fasi: [{ descrizione: Bozza, incidenza: 100, scadenza: 28/02/2022, coinvolti: [${codes}] }]`);

    expect(involving('"2251", "2269"').unknownCodes).toBe(true);
    expect(involving('"2251"').unknownCodes).toBe(false);
  });

  it('has a short name of its unit, for the head of its sheets', () => {
    expect(view('').unitInShort).toBe('Avvocatura');
  });

  it('leaves blank what is blank', () => {
    const { purposes, directives, constraints, people, money, indicators, finalDeadline } = view(yaml`
      finalita_strategiche: "  "
      direttive_specifiche:
      vincoli:
      risorse_umane:
      risorse_finanziarie:
    `);

    expect({ purposes, directives, constraints, people, money, indicators, finalDeadline }).toEqual({
      purposes: undefined,
      directives: undefined,
      constraints: undefined,
      people: undefined,
      money: undefined,
      indicators: [],
      finalDeadline: undefined,
    });
  });

  it('says the year of the criteria and who validated', () => {
    const { reachedLabel, notReachedLabel, reached, validation, constraints } = view(yaml`
      criteri: { raggiunto: Fatto., non_raggiunto: Non fatto., annualita: 2022 }
      vincoli: nessuno
      validazione: { organo: Nucleo di valutazione, data: 29/09/2022, esito: favorevole }
    `);

    expect({ reachedLabel, notReachedLabel, reached, validation, constraints }).toEqual({
      reachedLabel: 'Obiettivo raggiunto al 100% – annualità 2022',
      notReachedLabel: 'Obiettivo non raggiunto – annualità 2022',
      reached: '<p>Fatto.</p>',
      validation: 'il Nucleo di valutazione, 29 settembre 2022, favorevole',
      constraints: '<p>nessuno</p>',
    });
  });

  it('takes the body that validates from the subsection where the card names none', () => {
    const { validation } = view('', { 'performance.yaml': 'validazione: { organo: OIV }' });

    expect(validation).toBe("l'OIV");
  });

  it('writes whole indicators, people and money as sentences', () => {
    const { indicators, people, money } = view(yaml`
      indicatori:
        - "documento *finale*"
        - denominazione: Pratiche evase
          formula: { numeratore: evase, denominatore: ricevute }
          unita_misura: "%"
          baseline: { valore: 80, al: 2021 }
          target: { "2022": { operatore: ">=", valore: 90 }, "2023": 95 }
      risorse_umane:
        - { profilo: istruttore, numero: 2, quota: 50 }
      risorse_finanziarie: { fonte: bilancio, capitoli: ["101"], importo_per_anno: { "2022": 15000 } }
    `);

    expect(indicators).toEqual([
      'documento <em>finale</em>',
      'Pratiche evase – evase / ricevute; valore di partenza 80% (2021); atteso 2022: almeno 90%; atteso 2023: 95%',
    ]);
    expect(people).toBe('istruttore: 2, 50%');
    expect(money).toBe('<p>bilancio; capitoli: 101; 2022: 15.000,00\u00A0€</p>');
  });

  it('prints what the paper card has no place for', () => {
    const { extra } = view(yaml`
      natura: strategico
      annualita: { indice: 2, di: 3 }
      collegamenti: { obiettivi: [avvocatura/A] }
      revisioni:
        - { data: 08/11/2022, modifica: Scadenza spostata. }
      note: Una nota.
    `);

    expect(extra).toEqual([
      { term: 'Natura', html: 'strategico' },
      { term: 'Annualità', html: '2ª di 3' },
      {
        term: 'Schede collegate',
        html: '<a href="#obiettivo-avvocatura-a">obiettivo A (Servizio autonomo Avvocatura)</a>',
      },
      { term: 'Revisioni', html: '8 novembre 2022: Scadenza spostata.' },
      { term: 'Note', html: '<p>Una nota.</p>' },
    ]);
  });

  it('prints <script> and {{…}} as text', () => {
    const { purposes, phases } = view(yaml`
      finalita_strategiche: "<script>alert(1)</script> {{titolo}}"
      fasi:
        - { descrizione: "<b>x</b>", incidenza: 100, scadenza: 31/12/2022 }
    `);

    expect(purposes).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; {{titolo}}</p>');
    expect(phases[0]).toMatchObject({ description: '<p>&lt;b&gt;x&lt;/b&gt;</p>' });
  });
});
