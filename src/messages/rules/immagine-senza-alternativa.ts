import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const immagineSenzaAlternativa = defineWords('immagine-senza-alternativa', {
  it: {
    title: '–',
    why: '–',
    message: ({ file }) => `L’immagine ${quoted(file)} non dice nulla a chi non la vede.`,
    help: () => 'Descrivi in “alternativa” che cosa mostra, con i suoi numeri.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ file }) => `The picture ${quoted(file)} says nothing to whoever cannot see it.`,
    help: () => 'Describe in “alternativa” what it shows, with its figures.',
  },
});
