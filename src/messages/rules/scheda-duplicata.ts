import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const schedaDuplicata = defineWords('scheda-duplicata', {
  it: {
    title: 'Due schede non hanno lo stesso titolo',
    why: 'Con due titoli uguali non si distingue un obiettivo dall’altro, o lo si conta due volte. Se due unità lavorano allo stesso progetto, chi legge una scheda deve poter trovare l’altra.',
    message: ({ same, unit, code, sameUnit }) =>
      `${same === 'titolo' ? 'Il titolo è uguale a' : 'Il titolo comincia come'} quello della scheda ${code}${sameUnit ? ' della stessa unità' : ` di ${quoted(unit)}, e nessuna delle due cita l’altra`}.`,
    help: ({ sameUnit }) =>
      sameUnit
        ? 'Togli la scheda doppia, oppure distingui i titoli.'
        : 'Se il progetto è uno solo, citalo nell’altra scheda in “collegamenti”, “obiettivi”; altrimenti distingui i titoli.',
  },
  en: {
    title: 'No two cards have the same title',
    why: 'With two equal titles an objective cannot be told from another, or is counted twice. If two units work on one project, who reads a card must be able to find the other.',
    message: ({ same, unit, code, sameUnit }) =>
      `The title ${same === 'titolo' ? 'is that' : 'begins like that'} of card ${code} ${sameUnit ? 'of the same unit' : `of ${quoted(unit)}, and neither names the other`}.`,
    help: ({ sameUnit }) =>
      sameUnit
        ? 'Remove the double card, or tell the titles apart.'
        : 'If the project is one, name each card in the other under “collegamenti”, “obiettivi”; if not, tell the titles apart.',
  },
});
