import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const lavoroAgileMinimo = defineWords('lavoro-agile-minimo', {
  it: {
    title: 'Il contingente di lavoro agile rispetta il minimo di legge',
    why: 'La legge assicura ad almeno il 15% di chi svolge attività possibili a distanza di poter lavorare in modalità agile. Un contingente più basso non la rispetta, neppure per un solo anno.',
    message: ({ year, percentage, minimum }) =>
      year === undefined
        ? `Qui il lavoro agile è per almeno il ${decimal(percentage, 'it')}% dei dipendenti: il minimo è ${decimal(minimum, 'it')}%.`
        : `Il contingente del ${year} è ${decimal(percentage, 'it')}%: il minimo è ${decimal(minimum, 'it')}%.`,
    help: ({ year }) =>
      year === undefined
        ? 'Riporta la norma com’è oggi, con la stessa quota della sottosezione sul lavoro agile.'
        : 'Alza la percentuale: si calcola su chi svolge attività possibili a distanza.',
  },
  en: {
    title: 'The quota for remote work is not below the legal minimum',
    why: 'The law lets at least 15% of those whose work can be done remotely do so. A lower quota breaks it, even for one year.',
    message: ({ year, percentage, minimum }) =>
      year === undefined
        ? `Here remote work is for at least ${decimal(percentage, 'en')}% of the staff: the minimum is ${decimal(minimum, 'en')}%.`
        : `The quota for ${year} is ${decimal(percentage, 'en')}%: the minimum is ${decimal(minimum, 'en')}%.`,
    help: ({ year }) =>
      year === undefined
        ? 'Quote the norm as it is today, with the same share as the subsection on remote work.'
        : 'Raise the percentage: it is counted on those whose work can be done remotely.',
  },
});
