import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sequenzaCodici = defineWords('sequenza-codici', {
  it: {
    title: 'I codici delle schede di un’unità sono di seguito',
    why: 'Se dopo A viene C, chi legge cerca una scheda B e non sa se manca o non c’è mai stata. Nelle versioni messe insieme da più uffici è il segno più frequente di una scheda andata persa.',
    message: ({ unit, missing, before, after }) =>
      `Tra le schede di ${quoted(unit)} ${missing.length === 1 ? 'manca' : 'mancano'} ${listed(missing, 'e')}: dopo ${before} si passa a ${after}.`,
    help: () => 'Aggiungi la scheda che manca, oppure rinumera quelle che seguono.',
  },
  en: {
    title: 'The codes of the cards of a unit have no gap',
    why: 'When C follows A, readers look for a card B and cannot tell whether it is missing or never was. In plans put together from many offices it is the most frequent sign of a lost card.',
    message: ({ unit, missing, before, after }) =>
      `Among the cards of ${quoted(unit)} ${listed(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing: after ${before} comes ${after}.`,
    help: () => 'Add the missing card, or renumber those that follow.',
  },
});
