import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const coinvoltiTutti = defineWords('coinvolti-tutti', {
  it: {
    title: 'Se il testo dice “tutti i settori”, l’elenco li ha tutti',
    why: 'Chi manca dall’elenco dei coinvolti non sa di dover collaborare, e la scheda non lo può chiamare a rispondere.',
    message: ({ phase, said, listed: found, expected }) =>
      `La fase ${phase} dice ${quoted(said)}: nel registro sono ${expected}, tra i coinvolti ${found === 1 ? 'c’è solo l’unità della scheda' : `con l’unità della scheda sono ${found}`}.`,
    help: () => 'Aggiungi chi manca in “coinvolti”, oppure scrivi nel testo “i settori coinvolti”.',
  },
  en: {
    title: 'If the text says “tutti i settori”, the list has them all',
    why: 'Who is not in the list of those involved does not know that they have to take part, and the card cannot hold them to it.',
    message: ({ phase, said, listed: found, expected }) =>
      `Phase ${phase} says ${quoted(said)}: the register has ${expected}, the list has ${counted(found, 'unit', 'units')} with that of the card.`,
    help: () => 'Add who is missing to “coinvolti”, or write “i settori coinvolti” in the text.',
  },
});
