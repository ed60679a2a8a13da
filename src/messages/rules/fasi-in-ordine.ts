import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fasiInOrdine = defineWords('fasi-in-ordine', {
  it: {
    title: 'Le scadenze delle fasi non tornano indietro',
    why: 'Le fasi si leggono come una sequenza. Se una scade prima di quella che la precede, o la data è sbagliata o l’ordine non è quello del lavoro.',
    message: ({ phase, date: day, before, dateBefore }) =>
      `La fase ${phase} scade il ${dated(day, 'it')}, prima della fase ${before} (${dated(dateBefore, 'it')}).`,
    help: () =>
      'Correggi una delle due scadenze, o l’ordine delle fasi; se la fase non aspetta quella prima, scrivi da quali dipende in “dipende_da”.',
  },
  en: {
    title: 'The deadlines of the phases do not go back',
    why: 'Phases are read as a sequence. If one is due before the one above it, either the date is wrong or the order is not that of the work.',
    message: ({ phase, date: day, before, dateBefore }) =>
      `Phase ${phase} is due on ${dated(day, 'en')}, before phase ${before} (${dated(dateBefore, 'en')}).`,
    help: () =>
      'Correct one of the two deadlines, or the order of the phases; if the phase does not wait for the one before it, say in “dipende_da” which phases it depends on.',
  },
});
