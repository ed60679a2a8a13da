import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const lavoroAgileMinimo = defineWords('lavoro-agile-minimo', {
  it: {
    title: '–',
    why: '–',
    message: ({ year, percentage, minimum }) =>
      `Il contingente del ${year} è ${decimal(percentage, 'it')}%: il minimo è ${decimal(minimum, 'it')}%.`,
    help: () => 'Alza la percentuale: si calcola su chi svolge attività possibili a distanza.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ year, percentage, minimum }) =>
      `The quota for ${year} is ${decimal(percentage, 'en')}%: the minimum is ${decimal(minimum, 'en')}%.`,
    help: () => 'Raise the percentage: it is counted on those whose work can be done remotely.',
  },
});
