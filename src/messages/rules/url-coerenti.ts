import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const urlCoerenti = defineWords('url-coerenti', {
  it: {
    title: 'Gli indirizzi del sito dell’ente sono scritti bene e in https',
    why: 'Un indirizzo sbagliato porta a un sito che non c’è o, peggio, di altri. Senza https il browser avverte chi legge che la pagina non è sicura.',
    message: ({ address, own, what }) =>
      what === 'http'
        ? `L’indirizzo ${quoted(address)} non è in https.`
        : `Il sito ${quoted(address)} è quasi uguale a quello dell’ente, ${quoted(own)}.`,
    help: ({ what }) =>
      what === 'http'
        ? 'Scrivilo con https:// e controlla che si apra.'
        : 'Se è il sito dell’ente, correggi l’indirizzo.',
  },
  en: {
    title: 'Addresses of the body’s site are spelt right and use https',
    why: 'A wrong address leads to a site that is not there or, worse, to that of others. Without https the browser warns the reader that the page is not safe.',
    message: ({ address, own, what }) =>
      what === 'http'
        ? `The address ${quoted(address)} does not use https.`
        : `The site ${quoted(address)} is nearly that of the body, ${quoted(own)}.`,
    help: ({ what }) =>
      what === 'http'
        ? 'Write it with https:// and see that it opens.'
        : 'If it is the site of the body, correct the address.',
  },
});
