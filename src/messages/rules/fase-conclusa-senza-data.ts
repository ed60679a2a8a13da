import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const faseConclusaSenzaData = defineWords('fase-conclusa-senza-data', {
  it: {
    title: 'Di una fase conclusa si sa quando è finita',
    why: 'Senza un anno o una data non si può verificare che la fase fosse davvero conclusa prima del piano, né collegarla agli atti di allora.',
    message: ({ phases }) =>
      `${phases.length === 1 ? 'La fase' : 'Le fasi'} ${listed(phases, 'e')} ${phases.length === 1 ? 'è conclusa, ma non si dice' : 'sono concluse, ma non si dice'} quando.`,
    help: () => 'Scrivi “anno” nella fase, oppure la data nella descrizione.',
  },
  en: {
    title: 'Of a concluded phase it is known when it ended',
    why: 'Without a year or a date nobody can verify that the phase was over before the plan, nor tie it to the acts of that time.',
    message: ({ phases }) =>
      `${phases.length === 1 ? 'Phase' : 'Phases'} ${listed(phases, 'and')} ${phases.length === 1 ? 'is' : 'are'} concluded, but it is not said when.`,
    help: () => 'Write “anno” in the phase, or the date in its description.',
  },
});
