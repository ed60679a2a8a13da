import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const immagineSenzaAlternativa = defineWords('immagine-senza-alternativa', {
  it: {
    title: 'Ogni immagine ha un testo alternativo',
    why: 'Chi usa un lettore di schermo di un’immagine sente soltanto il testo alternativo: senza, un organigramma o un grafico per lui non esistono. Lo chiedono le norme sull’accessibilità dei documenti pubblici.',
    message: ({ file }) => `L’immagine ${quoted(file)} non dice nulla a chi non la vede.`,
    help: () => 'Descrivi in “alternativa” che cosa mostra, con i suoi numeri.',
  },
  en: {
    title: 'Every picture has a text alternative',
    why: 'Of a picture, whoever uses a screen reader hears only its text alternative: without one an organisation chart or a graph does not exist for them. The norms on accessible public documents ask for it.',
    message: ({ file }) => `The picture ${quoted(file)} says nothing to whoever cannot see it.`,
    help: () => 'Describe in “alternativa” what it shows, with its figures.',
  },
});
