import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pluriennaleDichiarato = defineWords('pluriennale-dichiarato', {
  it: {
    title: 'Un obiettivo che dura più anni lo dichiara nei suoi campi',
    why: 'Chi valuta deve sapere quale parte dell’obiettivo tocca a quest’anno. Se lo dice solo un testo, la scheda è letta e contata come se finisse nell’anno.',
    message: ({ said, field }) =>
      field
        ? `La scheda indica l’anno ${said} per una sua parte, ma non dice di durare più anni.`
        : `Il testo dice ${quoted(said)}, ma la scheda non dichiara di durare più anni.`,
    help: () => 'Aggiungi “pluriennale: true”, oppure “annualita: { indice: 1, di: 3 }” con i numeri giusti.',
  },
  en: {
    title: 'An objective that lasts several years says so in its fields',
    why: 'Whoever evaluates must know which part of the objective belongs to this year. If only a text says it, the card is read and counted as if it ended within the year.',
    message: ({ said, field }) =>
      field
        ? `The card gives the year ${said} for a part of it, but does not say that it lasts several years.`
        : `The text says ${quoted(said)}, but the card does not declare that it lasts several years.`,
    help: () => 'Add “pluriennale: true”, or “annualita: { indice: 1, di: 3 }” with the right numbers.',
  },
});
