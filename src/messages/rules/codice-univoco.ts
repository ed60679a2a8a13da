import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const codiceUnivoco = defineWords('codice-univoco', {
  it: {
    title: 'Ogni codice indica una cosa sola',
    why: 'Criteri, collegamenti e citazioni richiamano schede, unità, atti e soggetti per codice. Se due cose hanno lo stesso codice, un rimando può portare a quella sbagliata.',
    message: ({ what, code, unit }) =>
      ({
        scheda: `Il codice ${quoted(code)} è già quello di un’altra scheda di ${quoted(unit ?? '')}.`,
        unita: `L’identificativo ${quoted(code)} è già quello di un’altra unità.`,
        'codice-unita': `Il codice ${quoted(code)} è già quello di un’altra unità.`,
        atto: `L’identificativo ${quoted(code)} è già quello di un altro atto.`,
        soggetto: `L’identificativo ${quoted(code)} è già quello di un altro soggetto esterno.`,
      })[what],
    help: () => 'Dai a uno dei due un codice suo, poi correggi chi lo cita.',
  },
  en: {
    title: 'Each code names one thing',
    why: 'Criteria, links and citations recall cards, units, acts and bodies by code. When two things share one, a reference may lead to the wrong one.',
    message: ({ what, code, unit }) =>
      ({
        scheda: `Another card of ${quoted(unit ?? '')} already has the code ${quoted(code)}.`,
        unita: `Another unit already has the identifier ${quoted(code)}.`,
        'codice-unita': `Another unit already has the code ${quoted(code)}.`,
        atto: `Another act already has the identifier ${quoted(code)}.`,
        soggetto: `Another external body already has the identifier ${quoted(code)}.`,
      })[what],
    help: () => 'Give one of the two a code of its own, then correct whatever refers to it.',
  },
});
