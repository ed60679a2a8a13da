import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const normaVigente = defineWords('norma-vigente', {
  it: {
    title: 'Le norme citate sono in vigore',
    why: 'Un piano che si fonda su una norma abrogata manda chi legge a regole che non valgono più. Una frase che ne racconta la storia può citarla, dicendo che cosa l’ha sostituita.',
    message: ({ article, since, written }) =>
      article === undefined
        ? `${quoted(written)} non è più in vigore dal ${dated(since, 'it')}.`
        : `L’articolo ${article} di ${quoted(written)} non è più in vigore dal ${dated(since, 'it')}.`,
    help: ({ now, source }) => `Al suo posto vedi ${now} (${source}).`,
  },
  en: {
    title: 'The norms that are cited are in force',
    why: 'A plan that rests on a repealed norm sends its reader to rules that no longer hold. A sentence that tells its history may cite it, saying what took its place.',
    message: ({ article, since, written }) =>
      article === undefined
        ? `${quoted(written)} has not been in force since ${dated(since, 'en')}.`
        : `Article ${article} of ${quoted(written)} has not been in force since ${dated(since, 'en')}.`,
    help: ({ now, source }) => `In its place see: ${now} (${source}).`,
  },
});
