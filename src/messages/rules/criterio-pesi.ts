import { decimal, phasesNamed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const criterioPesi = defineWords('criterio-pesi', {
  it: {
    title: 'Il criterio “raggiunto” riguarda fasi che insieme pesano 100',
    why: 'Se per dire raggiunto l’obiettivo bastano alcune fasi, il peso delle altre non conta nulla: chi valuta ha due misure diverse dello stesso risultato.',
    message: ({ phases, weight }) =>
      `Per dire raggiunto l’obiettivo ${phases.length === 1 ? 'basta' : 'bastano'} ${phasesNamed(phases, 'it')}, che ${phases.length === 1 ? 'pesa' : 'insieme pesano'} ${decimal(weight, 'it')} su 100.`,
    help: () =>
      'Nomina tutte le fasi, oppure dai a quelle nominate il peso che hanno davvero; se le altre sono già comprese va bene così.',
  },
  en: {
    title: 'The criterion of success is about phases that weigh 100 together',
    why: 'If some phases are enough to call the objective reached, the weight of the others counts for nothing: whoever evaluates has two different measures of one result.',
    message: ({ phases, weight }) =>
      `To call the objective reached ${phasesNamed(phases, 'en')} ${phases.length === 1 ? 'is' : 'are'} enough, with a weight of ${decimal(weight, 'en')} out of 100.`,
    help: () =>
      'Name all the phases, or give those that are named the weight that they really have; if the others are understood it may stay so.',
  },
});
