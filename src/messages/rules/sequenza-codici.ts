import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sequenzaCodici = defineWords('sequenza-codici', {
  it: {
    title: '–',
    why: '–',
    message: ({ unit, missing, before, after }) =>
      `Tra le schede di ${quoted(unit)} ${missing.length === 1 ? 'manca' : 'mancano'} ${listed(missing, 'e')}: ${before === undefined ? 'si comincia' : `dopo ${before} si passa`} ${before === undefined ? 'da' : 'a'} ${after}.`,
    help: () => 'Aggiungi la scheda che manca, oppure rinumera quelle che seguono.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ unit, missing, before, after }) =>
      `Among the cards of ${quoted(unit)} ${listed(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing: ${before === undefined ? `the first is ${after}` : `after ${before} comes ${after}`}.`,
    help: () => 'Add the missing card, or renumber those that follow.',
  },
});
