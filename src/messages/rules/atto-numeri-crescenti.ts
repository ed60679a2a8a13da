import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoNumeriCrescenti = defineWords('atto-numeri-crescenti', {
  it: {
    title: 'I numeri degli atti crescono con le date',
    why: 'Gli atti di un organo si numerano nell’ordine in cui nascono: se un numero più alto ha una data precedente, uno dei due è sbagliato e chi cerca l’atto non lo trova.',
    message: ({ body, date, number, otherDate, otherNumber, type }) =>
      `Tra gli atti dello stesso anno (${type}, ${body}) il n. ${number} è del ${dated(date, 'it')}, ma il n. ${otherNumber} è del ${dated(otherDate, 'it')}.`,
    help: () => 'Controlla numero e data dei due atti.',
  },
  en: {
    title: 'The numbers of acts grow with their dates',
    why: 'The acts of a body are numbered in the order in which they are made: where a higher number has an earlier date one of the two is wrong, and whoever looks for the act does not find it.',
    message: ({ body, date, number, otherDate, otherNumber, type }) =>
      `Among the acts of the year (${quoted(type)}, ${quoted(body)}) no. ${number} is of ${dated(date, 'en')}, but no. ${otherNumber} is of ${dated(otherDate, 'en')}.`,
    help: () => 'Look up number and date of the two acts.',
  },
});
