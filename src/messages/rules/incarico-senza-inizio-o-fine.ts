import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const incaricoSenzaInizioOFine = defineWords('incarico-senza-inizio-o-fine', {
  it: {
    title: 'Quando un’unità cambia responsabile si sa da quando',
    why: 'Se manca il giorno in cui un incarico finisce o il successivo comincia, non si può dire chi rispondeva di una scadenza che cade in quel periodo.',
    message: ({ unit, missing }) =>
      missing === 'al'
        ? `Un altro responsabile segue in ${quoted(unit)}, ma non si dice quando questo incarico finisce.`
        : `Un altro responsabile precede in ${quoted(unit)}, ma non si dice quando questo incarico comincia.`,
    help: ({ missing }) =>
      missing === 'al'
        ? 'Aggiungi “al”, l’ultimo giorno dell’incarico.'
        : 'Aggiungi “dal”, il primo giorno dell’incarico.',
  },
  en: {
    title: 'When a unit changes hands it is known from when',
    why: 'When the day on which a post ends, or the next begins, is missing, nobody can say who answered for a deadline in between.',
    message: ({ unit, missing }) =>
      missing === 'al'
        ? `Another head follows in ${quoted(unit)}, but it is not said when this post ends.`
        : `Another head comes before in ${quoted(unit)}, but it is not said when this post begins.`,
    help: ({ missing }) =>
      missing === 'al' ? 'Add “al”, the last day of the post.' : 'Add “dal”, the first day of the post.',
  },
});
