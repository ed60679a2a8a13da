import { dayOffNames } from '../names.ts';
import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoGiornoImprobabile = defineWords('atto-giorno-improbabile', {
  it: {
    title: 'Nessun atto porta la data di una domenica o di una festa',
    why: 'Gli organi si riuniscono e gli uffici firmano nei giorni di lavoro: una data di festa è quasi sempre un errore di battitura, e con quella data l’atto non si ritrova.',
    message: ({ date, day, id }) =>
      `L’atto ${quoted(id)} porta la data ${dated(date, 'it')}, che è ${dayOffNames.it[day]}.`,
    help: () => 'Controlla la data sull’atto; se è giusta, non c’è altro da fare.',
  },
  en: {
    title: 'No act bears the date of a Sunday or of a public holiday',
    why: 'Bodies meet and offices sign on working days: the date of a holiday is nearly always a slip, and the act is not found by it.',
    message: ({ date, day, id }) =>
      `The act ${quoted(id)} is dated ${dated(date, 'en')}, which is ${dayOffNames.en[day]}.`,
    help: () => 'Look the date up in the act; if it is right, there is nothing to do.',
  },
});
