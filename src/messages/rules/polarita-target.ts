import { decimal, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const polaritaTarget = defineWords('polarita-target', {
  it: {
    title: 'I valori attesi non peggiorano da un anno all’altro',
    why: 'La polarità dice se è meglio un valore alto o uno basso. Se i valori attesi vanno dalla parte opposta, è sbagliato il segno oppure il piano programma di peggiorare.',
    message: ({ name, polarity, value, year, valueBefore, yearBefore }) =>
      `L’indicatore ${quoted(name)} passa da ${decimal(valueBefore, 'it')} (${yearBefore}) a ${decimal(value, 'it')} (${year}), ma la sua polarità dice che è meglio un valore ${polarity === '+' ? 'alto' : 'basso'}.`,
    help: () => 'Correggi la polarità, oppure i valori attesi.',
  },
  en: {
    title: 'The values to reach do not get worse from year to year',
    why: 'The polarity says whether a high or a low value is better. If the values to reach go the other way, the sign is wrong or the plan means to get worse.',
    message: ({ name, polarity, value, year, valueBefore, yearBefore }) =>
      `The indicator ${quoted(name)} goes from ${decimal(valueBefore, 'en')} (${yearBefore}) to ${decimal(value, 'en')} (${year}), but its polarity says that a ${polarity === '+' ? 'high' : 'low'} value is better.`,
    help: () => 'Correct the polarity, or the values to reach.',
  },
});
