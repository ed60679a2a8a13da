import { describe, expect, it } from 'vitest';

import { datiEccedenti } from '../../src/rules/dati-eccedenti.ts';
import { mayHoldPersonalData, personalDataIn } from '../../src/rules/personal-data.ts';
import { runRules } from '../support/run-rules.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

// codes of nobody, with their check characters
const code = 'PRVPRV80A01H501K';
const iban = 'IT60X0542811101000000123456';

describe('the personal data in a text', () => {
  it.each([
    ['codice-fiscale', `Il codice è ${code}.`, code],
    ['codice-fiscale', `c.f. ${code.toLowerCase()}`, code.toLowerCase()],
    ['iban', `IBAN ${iban}`, iban],
    ['iban', 'IT60 X054 2811 1010 0000 0123 456', 'IT60 X054 2811 1010 0000 0123 456'],
    ['cellulare', 'cell. 333 1234567', '333 1234567'],
    ['cellulare', 'al +39 333.123.4567', '+39 333.123.4567'],
    ['cellulare', 'Telefono: 3331234567', '3331234567'],
    ['nascita', 'nato a Prova (PR) il 12/03/1970', 'nato a Prova (PR) il 12/03/1970'],
    ['nascita', 'Nata il 3 marzo 1985', 'Nata il 3 marzo 1985'],
    ['nascita', 'data di nascita: 01.02.1999', 'data di nascita: 01.02.1999'],
    ['posta-privata', 'si scriva a maria.prova@gmail.com', 'maria.prova@gmail.com'],
    ['posta-privata', 'mario_prova71@libero.it', 'mario_prova71@libero.it'],
  ])('finds a %s in “%s”', (what, text, piece) => {
    expect(personalDataIn(text)).toEqual([{ what, text: piece }]);
    expect(mayHoldPersonalData(text)).toBe(true);
  });

  it.each([
    ['a code with a wrong check character', 'PRVPRV80A01H501L'],
    ['a code inside another', `X${code}`],
    ['an IBAN that does not check', 'IT61X0542811101000000123456'],
    ['ten digits of something else', 'Delibera 3331234567 del Consiglio'],
    ['a number in an address', 'https://www.comune.prova.it/tel/3331234567'],
    ['an amount', 'tel. 333.123.456,00'],
    ['a landline', 'tel. 0131 515111'],
    ['a project born lately', 'Il progetto è nato a Prova il 3 marzo 2019'],
    ['an official mailbox', 'ufficio.personale@comune.prova.it'],
    ['the mailbox of an association', 'proloco@gmail.com'],
    ['long words', 'amministrazioni stragiudiziali'],
    ['a CUP', 'B31B21001230006'],
  ])('does not take %s for one', (_, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('tells cheaply that a long text has none', () => {
    expect(mayHoldPersonalData('Ordinato alla Giunta, con 12.345.678,00 euro dal 31/12/2026.')).toBe(false);
  });
});

describe('dati-eccedenti', () => {
  it('accepts the addresses of the body', () => {
    const plan = planOf({
      'anagrafica.yaml':
        'denominazione: Comune di Prova\ntipo_ente: comune\ntelefono: ["+39 333 1234567"]\nemail: comune.prova@gmail.com',
      'premessa.yaml': 'testo: Nessun dato.',
    });

    expect(findings(datiEccedenti, plan)).toEqual([]);
  });

  it('points at the place, and does not repeat the datum', () => {
    const plan = planOf({ 'premessa.yaml': `testo: Per informazioni ${code}, oppure maria.prova@gmail.com.` });

    expect(findings(datiEccedenti, plan)).toEqual([
      'premessa.yaml:1:25 C’è il codice fiscale di una persona.',
      'premessa.yaml:1:50 C’è la casella di posta privata di una persona.',
    ]);
    expect(runRules([datiEccedenti], plan).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('tells once for each file and kind', () => {
    const text = card('vincoli: Chiedere a maria.prova@gmail.com\nrischi: [Scrivere a luca.prova@libero.it]');

    expect(findings(datiEccedenti, planOf({ 'obiettivi/avvocatura/a.yaml': text }))).toEqual([
      'obiettivi/avvocatura/a.yaml:4:21 Ci sono 2 caselle di posta private. (anche qui obiettivi/avvocatura/a.yaml:5:21)',
    ]);
  });

  it.each([
    ['+39 333 1234567', 'C’è un numero di cellulare.', 'Ci sono 2 numeri di cellulare.'],
    [iban, 'C’è un IBAN.', 'Ci sono 2 IBAN.'],
    ['nato il 12/03/1970', 'C’è la data di nascita di una persona.', 'Ci sono 2 date di nascita di persone.'],
    [code, 'C’è il codice fiscale di una persona.', 'Ci sono 2 codici fiscali di persone.'],
  ])('has words for %s', (datum, one, two) => {
    const found = (text: string) => findings(datiEccedenti, planOf({ 'premessa.yaml': text })).join(' ');

    expect(found(`testo: "${datum}, ${datum}"`)).toContain(one);
    expect(found(`testo: "${datum}"\nquadro_normativo: ["${datum}"]`)).toContain(two);
  });

  it('does not look into comments, which are not published', () => {
    expect(findings(datiEccedenti, planOf({ 'premessa.yaml': `testo: Nessuno\n# ${code}` }))).toEqual([]);
  });
});
