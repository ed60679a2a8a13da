import { defineWords } from './define-words.ts';

export const datiEccedenti = defineWords('dati-eccedenti', {
  it: {
    title: 'Nel piano non ci sono dati personali che non servono',
    why: 'Il piano si pubblica e resta in rete per anni. Codici fiscali, IBAN, cellulari, date di nascita e caselle private delle persone non servono a chi lo legge e la legge non permette di diffonderli.',
    message: ({ what, count }) =>
      ({
        'codice-fiscale':
          count === 1 ? 'C’è il codice fiscale di una persona.' : `Ci sono ${count} codici fiscali di persone.`,
        iban: count === 1 ? 'C’è un IBAN.' : `Ci sono ${count} IBAN.`,
        cellulare: count === 1 ? 'C’è un numero di cellulare.' : `Ci sono ${count} numeri di cellulare.`,
        nascita:
          count === 1 ? 'C’è la data di nascita di una persona.' : `Ci sono ${count} date di nascita di persone.`,
        'posta-privata':
          count === 1
            ? 'C’è la casella di posta privata di una persona.'
            : `Ci sono ${count} caselle di posta private.`,
      })[what],
    help: ({ what }) =>
      what === 'codice-fiscale' || what === 'nascita'
        ? 'Cancella il dato: nel piano bastano l’ufficio e la carica.'
        : 'Cancella il dato, se è di una persona; se è dell’ente, silenzia il controllo con il motivo.',
  },
  en: {
    title: 'The plan holds no personal data that it does not need',
    why: 'The plan is published and stays on the web for years. Tax codes, IBANs, mobile numbers, dates of birth and private mailboxes of persons are of no use to its readers, and the law does not allow spreading them.',
    message: ({ what, count }) =>
      ({
        'codice-fiscale':
          count === 1 ? 'There is the tax code of a person.' : `There are ${count} tax codes of persons.`,
        iban: count === 1 ? 'There is an IBAN.' : `There are ${count} IBANs.`,
        cellulare: count === 1 ? 'There is a mobile number.' : `There are ${count} mobile numbers.`,
        nascita:
          count === 1 ? 'There is the date of birth of a person.' : `There are ${count} dates of birth of persons.`,
        'posta-privata':
          count === 1 ? 'There is the private mailbox of a person.' : `There are ${count} private mailboxes.`,
      })[what],
    help: ({ what }) =>
      what === 'codice-fiscale' || what === 'nascita'
        ? 'Delete it: the office and the post are enough.'
        : 'Delete it, if it is of a person; if it is of the body, silence the check with the reason.',
  },
});
