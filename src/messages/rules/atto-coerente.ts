import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoCoerente = defineWords('atto-coerente', {
  it: {
    title: 'Un atto ha ovunque lo stesso numero, la stessa data e lo stesso organo',
    why: 'Chi cerca un atto con un numero o una data sbagliati non lo trova, o ne trova un altro. Il registro degli atti fa da riferimento per tutti i testi del piano.',
    message: ({ body, date, number, what, written }) =>
      ({
        data: `Il testo cita ${quoted(written)}, ma nel registro quell’atto è del ${dated(date, 'it')}.`,
        numero: `Il testo cita ${quoted(written)}, ma nel registro l’atto di quel giorno ha il numero ${number}.`,
        organo: `Il testo cita ${quoted(written)}, ma nel registro quell’atto è di un altro organo: ${body}.`,
      })[what],
    help: ({ id }) =>
      `Correggi il testo, oppure cita l’atto: ${quoted(`[[atto:${id}]]`)}. Se l’errore è nel registro, correggi atti.yaml.`,
  },
  en: {
    title: 'An act has the same number, date and body everywhere',
    why: 'Whoever looks for an act by a wrong number or date does not find it, or finds another. The register of acts is what all texts of the plan go by.',
    message: ({ body, date, number, what, written }) =>
      ({
        data: `The text cites ${quoted(written)}, but in the register that act is of ${dated(date, 'en')}.`,
        numero: `The text cites ${quoted(written)}, but in the register the act of that day has the number ${number}.`,
        organo: `The text cites ${quoted(written)}, but in the register that act is of another body: ${quoted(body)}.`,
      })[what],
    help: ({ id }) =>
      `Correct the text, or cite the act: ${quoted(`[[atto:${id}]]`)}. If the register is wrong, correct atti.yaml.`,
  },
});
