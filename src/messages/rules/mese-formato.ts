import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const meseFormato = defineWords('mese-formato', {
  it: {
    title: 'I corsi svolti indicano il mese',
    why: 'Se nell’elenco gli altri corsi hanno mese e anno, quello con il solo anno non si può ordinare nel tempo né confrontare con i registri delle presenze.',
    message: ({ courses, period }) =>
      courses === 1
        ? `Questo corso porta solo l’anno, ${quoted(period)}: gli altri hanno anche il mese.`
        : `${counted(courses, 'corso porta', 'corsi portano')} solo l’anno, come ${quoted(period)}: gli altri hanno anche il mese.`,
    help: ({ period }) => `Scrivi mese e anno tra virgolette, per esempio ${quoted(`01.${period}`)}.`,
  },
  en: {
    title: 'Courses that were held give their month',
    why: 'Where the other courses of the list have month and year, one with the year alone cannot be put in order, nor compared with the attendance sheets.',
    message: ({ courses, period }) =>
      courses === 1
        ? `This course gives only the year, ${quoted(period)}: the others have the month too.`
        : `${counted(courses, 'course gives', 'courses give')} only the year, as ${quoted(period)}: the others have the month too.`,
    help: ({ period }) => `Write month and year in quotation marks, for example ${quoted(`01.${period}`)}.`,
  },
});
