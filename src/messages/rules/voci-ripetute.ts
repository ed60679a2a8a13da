import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const vociRipetute = defineWords('voci-ripetute', {
  it: {
    title: 'Nessun elenco dice due volte la stessa cosa',
    why: 'Un impegno ripetuto sembra un impegno in più: chi controlla i risultati lo conta due volte, o cerca una differenza che non c’è.',
    message: ({ text, within }) =>
      `Questa voce è già ${within ? 'in coda a un’altra dell’elenco' : 'nell’elenco'}: ${quoted(text)}.`,
    help: () => 'Cancella la voce doppia, oppure scrivi in che cosa è diversa.',
  },
  en: {
    title: 'No list says the same thing twice',
    why: 'A commitment that is repeated looks like one more: whoever checks the results counts it twice, or looks for a difference that is not there.',
    message: ({ text, within }) =>
      `This item is ${within ? 'at the end of another in the list' : 'in the list'} already: ${quoted(text)}.`,
    help: () => 'Delete the item, or write in what it differs.',
  },
});
