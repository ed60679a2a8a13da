import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const lavoroAgileUnita = defineWords('lavoro-agile-unita', {
  it: {
    title: 'Ogni unità ha una sola riga nella tabella degli accordi',
    why: 'Se un’unità compare due volte, non si capisce se i numeri si sommano o se una riga ne sostituisce un’altra; e spesso la seconda era di un’altra unità.',
    message: ({ unit }) => `L’unità ${quoted(unit)} ha due righe nella tabella degli accordi di lavoro agile.`,
    help: () => 'Riunisci le due righe, oppure correggi l’unità di una delle due.',
  },
  en: {
    title: 'Each unit has one row in the table of agreements',
    why: 'When a unit is there twice, nobody knows whether the numbers add up or one row replaces the other; often the second one belonged to another unit.',
    message: ({ unit }) => `The unit ${quoted(unit)} has two rows in the table of agreements on remote work.`,
    help: () => 'Join the two rows, or correct the unit of one of them.',
  },
});
