import { describe, expect, it } from 'vitest';

import { phrase } from '../../src/messages/phrase.ts';
import { runRules } from '../support/run-rules.ts';
import { tipologieMinime } from '../../src/rules/tipologie-minime.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const titles: Readonly<Record<string, string>> = {
  semplificazione: 'Moduli semplificati',
  digitalizzazione: 'Pratiche digitali',
  accessibilita: 'Accessibilità delle sedi',
  pari: 'Pari opportunità nelle commissioni',
};

function files(changes: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string>> {
  const cards = Object.values({ ...titles, ...changes }).flatMap((title, index) =>
    title === undefined ? [] : [[`obiettivi/avvocatura/${index + 1}.yaml`, `titolo: ${title}`]],
  );
  return Object.fromEntries(cards);
}

function found(cards: Readonly<Record<string, string>>): readonly string[] {
  return findings(tipologieMinime, planOf(complete(cards)));
}

const withoutParity = files({ pari: undefined });
const parity = 'Nessuna scheda tratta le pari opportunità.';

describe('tipologie-minime', () => {
  it('accepts cards that by their words treat the four subjects', () => {
    expect(found(files())).toEqual([]);
  });

  it.each([
    ['semplificazione', 'la semplificazione'],
    ['digitalizzazione', 'la digitalizzazione'],
    ['accessibilita', 'l’accessibilità'],
    ['pari', 'le pari opportunità'],
  ])('points at the form of a plan without %s', (subject, words) => {
    const plan = planOf(complete({ 'piao.yaml': 'forma: ordinaria', ...files({ [subject]: undefined }) }));

    expect(findings(tipologieMinime, plan)).toEqual([`piao.yaml:1:8 Nessuna scheda tratta ${words}.`]);
    // the article is known from memory
    expect(runRules([tipologieMinime], plan)[0]?.severity).toBe('warning');
  });

  it('says to add one objective when one subject is missing', () => {
    const help = (cards: Readonly<Record<string, string>>) =>
      runRules([tipologieMinime], planOf(complete(cards))).map((finding) => phrase(finding, 'it').help);

    expect(help(withoutParity)).toEqual([expect.stringMatching(/^Aggiungi un obiettivo su questo tema;/)]);
    expect(help(files({ pari: undefined, semplificazione: undefined }))).toEqual([
      expect.stringMatching(/^Aggiungi un obiettivo per ciascun tema;/),
    ]);
  });

  it('tells all that is missing at once, at what comes before the cards', () => {
    const other = { 'performance.yaml': 'premessa: Pari opportunità.', 'obiettivi/avvocatura/a.yaml': '' };

    expect(found(other)).toEqual([
      'performance.yaml:1:1 Nessuna scheda tratta la semplificazione, la digitalizzazione, l’accessibilità né le pari opportunità.',
    ]);
  });

  it.each([
    ['its kind', 'tipologia: pari opportunità'],
    ['a link', 'collegamenti: { azioni_positive: [orari] }'],
    ['a phase', 'fasi: [{ descrizione: Parere del CUG, incidenza: 100, scadenza: 31/12/2026 }]'],
    ['a text of several lines', 'risultato_atteso: |\n  Donne e uomini: pari\n  opportunità'],
    ['an indicator', 'indicatori: [parità tra i componenti]'],
  ])('knows a card by %s', (_, line) => {
    expect(found({ ...withoutParity, 'obiettivi/avvocatura/9.yaml': line })).toEqual([]);
  });

  it('knows a card by what other sections say of it, and the indicators of the whole body', () => {
    const objective = 'pari_opportunita: { obiettivi: [{ testo: Orari, obiettivo: avvocatura/1 }] }';
    const indicator = 'indicatori: [{ denominazione: Equilibrio di genere }]';

    expect(found({ ...withoutParity, 'valore-pubblico.yaml': objective })).toEqual([]);
    expect(found({ ...withoutParity, 'performance.yaml': indicator })).toEqual([]);
  });

  it('does not take one word for another', () => {
    const words = 'risultato_atteso: Opere di vario genere, luoghi più accessibili, a parità di spesa.';

    expect(found({ ...withoutParity, 'obiettivi/avvocatura/9.yaml': words })).toEqual([`piao.yaml:3:8 ${parity}`]);
  });

  it('says nothing without cards, where they stand elsewhere, or in a simplified plan', () => {
    const rinvio = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano }] }';

    expect(found({})).toEqual([]);
    expect(found({ ...withoutParity, 'performance.yaml': rinvio })).toEqual([]);
    expect(found({ ...withoutParity, 'piao.yaml': 'forma: semplificata' })).toEqual([]);
  });

  it('says nothing when a card is broken', () => {
    const cards = complete({ ...withoutParity, 'obiettivi/avvocatura/9.yaml': 'colore: rosso' });

    expect(findings(tipologieMinime, planOf(cards, { broken: 'gap' }))).toEqual([]);
  });
});
