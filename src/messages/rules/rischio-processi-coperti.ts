import { counted, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const rischioProcessiCoperti = defineWords('rischio-processi-coperti', {
  it: {
    title: 'Ogni processo ha il rischio valutato, e ogni rischio alto una misura',
    why: 'La mappatura serve a decidere dove intervenire: un processo senza valutazione, o un rischio alto senza una misura specifica, resta scoperto proprio dove il piano doveva agire.',
    message: ({ reason, ids }) =>
      ({
        'non-valutati': `${ids.length === 1 ? 'Un processo non ha' : `${ids.length} processi non hanno`} un rischio valutato: ${listed(ids.map(quoted), 'e')}.`,
        'senza-misura': `${ids.length === 1 ? 'Un rischio alto non ha' : `${ids.length} rischi alti non hanno`} una misura: ${listed(ids.map(quoted), 'e')}.`,
        'solo-misure-generali': `${ids.length === 1 ? 'Un rischio alto ha' : `${ids.length} rischi alti hanno`} solo misure generali: ${listed(ids.map(quoted), 'e')}.`,
      })[reason],
    help: ({ reason }) =>
      reason === 'non-valutati'
        ? 'Aggiungi tra gli eventi rischiosi un evento del processo, con la valutazione.'
        : 'Aggiungi una misura specifica che elenca l’evento in “eventi”.',
  },
  en: {
    title: 'Every process has its risk evaluated, and every high risk a measure',
    why: 'The map serves to decide where to act: a process without evaluation, or a high risk without a specific measure, is left open just where the plan had to act.',
    message: ({ reason, ids }) =>
      ({
        'non-valutati': `${counted(ids.length, 'process has', 'processes have')} no evaluated risk: ${listed(ids.map(quoted), 'and')}.`,
        'senza-misura': `${counted(ids.length, 'high risk has', 'high risks have')} no measure: ${listed(ids.map(quoted), 'and')}.`,
        'solo-misure-generali': `${counted(ids.length, 'high risk has', 'high risks have')} general measures only: ${listed(ids.map(quoted), 'and')}.`,
      })[reason],
    help: ({ reason }) =>
      reason === 'non-valutati'
        ? 'Add among the risky events one of the process, with its evaluation.'
        : 'Add a specific measure that lists the event in “eventi”.',
  },
});
