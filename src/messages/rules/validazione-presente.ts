import { counted, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const validazionePresente = defineWords('validazione-presente', {
  it: {
    title: 'La validazione delle schede ha organo, data ed esito',
    why: 'Una validazione senza data o senza esito non dice se il nucleo di valutazione, o l’OIV, ha davvero esaminato la scheda né che cosa ha concluso.',
    message: ({ cards, total, missing }) =>
      `La validazione non è completa in ${counted(cards, 'scheda', 'schede')} su ${total}: ${missing.length === 1 ? 'manca' : 'mancano'} ${listed(missing.map(quoted), 'e')}.`,
    help: ({ missing }) =>
      missing.includes('validazione')
        ? 'Aggiungi “validazione” con organo, data ed esito alle schede che non la hanno.'
        : 'Dopo la seduta dell’organo scrivi nelle schede la data e l’esito.',
  },
  en: {
    title: 'The validation of cards has a body, a date and an outcome',
    why: 'A validation without a date or an outcome does not say whether the evaluators have looked at the card, nor what they concluded.',
    message: ({ cards, total, missing }) =>
      `The validation is not complete in ${counted(cards, 'card', 'cards')} out of ${total}: ${listed(missing.map(quoted), 'and')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    help: ({ missing }) =>
      missing.includes('validazione')
        ? 'Add “validazione” with body, date and outcome to the cards without it.'
        : 'After the meeting of the body write the date and the outcome in the cards.',
  },
});
