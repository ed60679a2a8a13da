import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const segnaposto = defineWords('segnaposto', {
  it: {
    title: 'I testi sono completi, senza segnaposto',
    why: 'Puntini, “xx” o “da definire” stanno al posto di qualcosa che qualcuno doveva ancora scrivere. Chi legge il piano pubblicato non sa che cosa ci andava, e ciò che non è scritto non si può verificare.',
    message: ({ text, more }) =>
      `Il testo contiene un segnaposto, ${quoted(text)}${more === 0 ? '' : more === 1 ? ', e nel file ce n’è un altro' : `, e nel file ce ne sono altri ${more}`}.`,
    help: () => 'Scrivi ciò che manca; se ancora non si sa, di’ quando e da chi sarà deciso.',
  },
  en: {
    title: 'Texts are complete, without placeholders',
    why: 'Dots, “xx” or “da definire” stand for something that was still to be written. Those who read the published plan cannot know what belonged there, and what is not written cannot be verified.',
    message: ({ text, more }) =>
      `The text holds a placeholder, ${quoted(text)}${more === 0 ? '' : more === 1 ? ', and the file holds one more' : `, and the file holds ${more} more`}.`,
    help: () => 'Write what is missing; if it is not known yet, say when it will be decided and by whom.',
  },
});
