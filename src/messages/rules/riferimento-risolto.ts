import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const riferimentoRisolto = defineWords('riferimento-risolto', {
  it: {
    title: 'Ciò che il piano nomina esiste',
    why: 'Unità, schede, fasi, misure e file si richiamano per identificativo: se nessuno lo porta, il collegamento si rompe e chi legge non trova ciò a cui il testo rimanda.',
    message: ({ what, id }) =>
      ({
        unita: `L’unità ${quoted(id)} non è nel registro delle unità.`,
        obiettivo: `La scheda ${quoted(id)} non esiste.`,
        file: `Il file ${quoted(id)} non c’è.`,
        citazione: `Un testo non può citare ${quoted(id)}: si citano atto, unita e obiettivo.`,
        fase: `La fase ${quoted(id)} non c’è in questa scheda.`,
        'valore-pubblico': `L’obiettivo di valore pubblico ${quoted(id)} non è in valore-pubblico.yaml.`,
        misura: `La misura ${quoted(id)} non è in anticorruzione.yaml.`,
        azione: `L’azione positiva ${quoted(id)} non è in azioni-positive.yaml.`,
        indirizzo: `L’indirizzo strategico ${quoted(id)} non è in valore-pubblico.yaml.`,
      })[what],
    help: ({ what, near }) =>
      `${what === 'file' ? 'Metti il file nella cartella allegati/ del piano, con questo nome.' : 'Correggi il nome, o registra quello che manca.'}${didYouMean(near, 'it')}`,
  },
  en: {
    title: 'What the plan names exists',
    why: 'Units, cards, phases, measures and files are named by identifier: where nothing bears it, the link breaks and the reader does not find what the text points to.',
    message: ({ what, id }) =>
      ({
        unita: `The unit ${quoted(id)} is not in the register of units.`,
        obiettivo: `There is no card ${quoted(id)}.`,
        file: `There is no file ${quoted(id)}.`,
        citazione: `A text cannot cite ${quoted(id)}: it can cite “atto”, “unita” and “obiettivo”.`,
        fase: `There is no phase ${quoted(id)} in this card.`,
        'valore-pubblico': `The objective of public value ${quoted(id)} is not in valore-pubblico.yaml.`,
        misura: `The measure ${quoted(id)} is not in anticorruzione.yaml.`,
        azione: `The positive action ${quoted(id)} is not in azioni-positive.yaml.`,
        indirizzo: `The strategic direction ${quoted(id)} is not in valore-pubblico.yaml.`,
      })[what],
    help: ({ what, near }) =>
      `${what === 'file' ? 'Put the file in the allegati/ folder of the plan, with this name.' : 'Correct the name, or register what is missing.'}${didYouMean(near, 'en')}`,
  },
});
