import type { RuleFacts } from '../../diagnostics/rule-facts.ts';
import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const normaVigente = defineWords('norma-vigente', {
  it: {
    title: 'Le norme citate sono in vigore',
    why: 'Un piano che si fonda su una norma abrogata manda chi legge a regole che non valgono più. Una frase che ne racconta la storia può citarla, dicendo che cosa l’ha sostituita.',
    message: ({ article, since, written }) =>
      article === undefined
        ? `${quoted(written)} non è più in vigore dal ${dated(since, 'it')}.`
        : `L’articolo ${article} ${/^l/i.test(written) ? 'della' : 'del'} ${written} non è più in vigore dal ${dated(since, 'it')}.`,
    help: ({ now, source, written }) => {
      const { act, article } = repealing(source);
      const it = /^l/i.test(written) ? 'la' : 'lo';
      return act === now
        ? `Al suo posto vedi il ${now}, che ${it} abroga (${article}).`
        : `Al suo posto vedi il ${now.replace(' e ', ' e il ')}; ${it} abroga il ${source}.`;
    },
  },
  en: {
    title: 'The norms that are cited are in force',
    why: 'A plan that rests on a repealed norm sends its reader to rules that no longer hold. A sentence that tells its history may cite it, saying what took its place.',
    message: ({ article, since, written }) =>
      article === undefined
        ? `${quoted(written)} has not been in force since ${dated(since, 'en')}.`
        : `Article ${article} of ${quoted(written)} has not been in force since ${dated(since, 'en')}.`,
    help: ({ now, source }) => {
      const { act, article } = repealing(source);
      return act === now
        ? `In its place see: ${now}, which repeals it (${article}).`
        : `It is repealed by ${source}. In its place see: ${now}.`;
    },
  },
});

/** The act that repealed a norm, and the article with which it did. */
function repealing(source: RuleFacts['norma-vigente']['source']): { readonly act: string; readonly article: string } {
  const [act = '', article = ''] = source.split(', ');
  return { act, article };
}
