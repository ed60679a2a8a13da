import { describe, expect, it } from 'vitest';

import { riferimentoRisolto } from '../../src/rules/riferimento-risolto.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const broken = { broken: 'gap' } as const;

function found(part: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(riferimentoRisolto, planOf({ ...files, [file]: card(part) }));
}

describe('riferimento-risolto', () => {
  it('accepts units, cards and marks that lead somewhere, by identifier, by code and in either case', () => {
    const part = yaml`
      collegamenti:
        obiettivi: [avvocatura/A, avvocatura/a, 2250/a]
      note: "[[unita:risorse-umane]], [[unita:2251]], [[obiettivo:avvocatura/A]], [[obiettivo:2250/a]]"
    `;

    expect(found(part)).toEqual([]);
  });

  it('finds cards by codes with points and hyphens', () => {
    const others = {
      'obiettivi/avvocatura/1.1.yaml': card('', { codice: '1.1' }),
      'obiettivi/avvocatura/sg-2026-01.yaml': card('', { codice: 'SG-2026-01' }),
    };
    const part = yaml`
      collegamenti: { obiettivi: [avvocatura/1.1, avvocatura/SG-2026-01] }
      note: "[[obiettivo:avvocatura/1.1]], [[obiettivo:2250/sg-2026-01]]"
    `;

    expect(found(part, others)).toEqual([]);
    expect(found('note: "[[obiettivo:avvocatura/1.2]]"', others)).toHaveLength(1);
  });

  it('leaves acts, the unit of a card and whoever is involved to other rules', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022, coinvolti: [nessuno] }
        - sottofasi:
            - { descrizione: Studio, scadenza: { entro: 1 mese, da_atto: nessuno }, coinvolti: [nessuno] }
      note: "[[atto:nessuno]]"
    `;

    expect(findings(riferimentoRisolto, planOf({ [file]: card(part, { unita: 'nessuna' }) }))).toEqual([]);
  });

  it('points at a unit that the register does not have', () => {
    const incarichi = 'incarichi:\n  - { unita: avocatura, qualifica: dirigente, titolo_incarico: titolare }';
    const unita = 'unita:\n  - { id: ufficio, denominazione: Ufficio, tipo: ufficio, superiore: settore }';

    expect(found('note: Vedi [[unita:tributi]].', { 'organizzazione/incarichi.yaml': incarichi })).toEqual([
      `${file}:4:12 L’unità “tributi” non è nel registro delle unità.`,
      'organizzazione/incarichi.yaml:2:14 L’unità “avocatura” non è nel registro delle unità.',
    ]);
    expect(findings(riferimentoRisolto, planOf({ 'organizzazione/unita.yaml': unita }))).toEqual([
      'organizzazione/unita.yaml:2:70 L’unità “settore” non è nel registro delle unità.',
    ]);
  });

  it('points at a card that is not there', () => {
    const part = yaml`
      collegamenti:
        obiettivi:
          - avvocatura/A
          - avvocatura/B
      note: >-
        Un testo lungo,
        poi [[obiettivo:risorse-umane/A]] e altro.
    `;

    expect(found(part)).toEqual([
      `${file}:7:7 La scheda “avvocatura/B” non esiste.`,
      `${file}:10:7 La scheda “risorse-umane/A” non esiste.`,
    ]);
  });

  it('points at a file that is not among the attachments', () => {
    const part = yaml`
      premessa: Testo
      parti:
        - titolo: Organizzazione
          testo: Testo
          immagini:
            - { file: allegati/organigramma.png, alternativa: Organigramma }
            - { file: allegati/organigrama.png, alternativa: Organigramma }
    `;
    const plan = planOf({ 'performance.yaml': part }, { allegati: ['allegati/organigramma.png'] });

    expect(findings(riferimentoRisolto, plan)).toEqual([
      'performance.yaml:7:17 Il file “allegati/organigrama.png” non c’è.',
    ]);
    expect([...riferimentoRisolto.check(plan)][0]?.facts.near).toBe('allegati/organigramma.png');
  });

  it('does not let a file leave the folder of the attachments', () => {
    const part = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano, file: allegati/../piao.yaml }] }';
    const plan = planOf({ 'performance.yaml': part }, { allegati: ['allegati/a.pdf'] });

    expect(findings(riferimentoRisolto, plan)).toEqual([
      'performance.yaml:1:63 Il file “allegati/../piao.yaml” non c’è.',
    ]);
  });

  it('points at a mark that cites something else, and suggests', () => {
    expect(found('note: "Vedi [[ato:gc-1]] e [[persona:x]]."')).toEqual([
      `${file}:4:13 Un testo non può citare “ato”: si citano atto, unita e obiettivo.`,
      `${file}:4:28 Un testo non può citare “persona”: si citano atto, unita e obiettivo.`,
    ]);
    const plan = planOf({ [file]: card('note: "[[ato:gc-1]], [[persona:x]]"') });

    expect([...riferimentoRisolto.check(plan)].map(({ facts }) => facts.near)).toEqual(['atto', undefined]);
  });

  it('points at a mark broken over two lines', () => {
    const part = yaml`
      note: >-
        Vedi [[unita:
        tributi]].
      risultato_atteso: |-
        Vedi [[unita:
        tributi]].
    `;

    expect(found(part)).toEqual([
      `${file}:4:7 L’unità “tributi” non è nel registro delle unità.`,
      `${file}:7:19 L’unità “tributi” non è nel registro delle unità.`,
    ]);
  });

  describe('with strategic directions', () => {
    const part = 'collegamenti: { indirizzo: [citta-verde, citta-nera] }';
    const directions = 'indirizzi: [{ id: citta-verde, titolo: Città verde }]';

    it('points at a direction that section 2.1 does not have', () => {
      expect(found(part, { 'valore-pubblico.yaml': directions })).toEqual([
        `${file}:4:42 L’indirizzo strategico “citta-nera” non è in valore-pubblico.yaml.`,
      ]);
    });

    it('says nothing when section 2.1 is not there or is broken', () => {
      const plan = planOf({ [file]: card(part), 'valore-pubblico.yaml': 'indirizzi: []' }, broken);

      expect(found(part)).toEqual([]);
      expect(findings(riferimentoRisolto, plan)).toEqual([]);
    });
  });

  it('knows the phases, the measures and the actions that a card names', () => {
    const links = yaml`
      collegamenti: { misure_anticorruzione: [rotazione, rotasione], azioni_positive: [benessere-2] }
    `;
    const plan = planOf({
      [file]: card(links).replace(
        'fasi:',
        'fasi:\n  - { descrizione: Avvio, incidenza: 0, scadenza: conclusa, dipende_da: [1, 9] }',
      ),
      'anticorruzione.yaml': 'misure: [{ id: rotazione, tipo: generale, descrizione: Rotazione degli incarichi }]',
      'azioni-positive.yaml':
        'ambiti: [{ id: benessere, titolo: Benessere, azioni: [{ id: benessere-1, titolo: Ascolto }] }]',
    });

    expect(findings(riferimentoRisolto, plan).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'La misura “rotasione” non è in anticorruzione.yaml.',
      'L’azione positiva “benessere-2” non è in azioni-positive.yaml.',
      'La fase “9” non c’è in questa scheda.',
    ]);
  });

  describe('when a file is broken', () => {
    const part = yaml`
      collegamenti: { obiettivi: [2250/A, risorse-umane/A] }
      note: "[[unita:tributi]], [[obiettivo:risorse-umane/B]]"
    `;

    it('says nothing of units, nor of cards, without the register of units', () => {
      const plan = planOf({ [file]: card(part), 'organizzazione/unita.yaml': 'unita: []' }, broken);

      expect(findings(riferimentoRisolto, plan)).toEqual([]);
    });

    it.each(['risorse-umane', '2251'])('says nothing of the cards of its unit, in the folder %s', (folder) => {
      const plan = planOf({ [file]: card(part), [`obiettivi/${folder}/a.yaml`]: 'codice: A' }, broken);

      expect(findings(riferimentoRisolto, plan)).toEqual([
        `${file}:5:8 L’unità “tributi” non è nel registro delle unità.`,
      ]);
    });

    it('still tells a card missing from another unit', () => {
      const plan = planOf({ [file]: card(part), 'obiettivi/avvocatura/b.yaml': 'codice: A' }, broken);

      expect(findings(riferimentoRisolto, plan)).toHaveLength(3);
    });
  });
});
