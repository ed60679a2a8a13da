import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaRelativaRisolvibile = defineWords('scadenza-relativa-risolvibile', {
  it: {
    title: '–',
    why: '–',
    message: ({ from, name }) =>
      ({
        atto: `Il termine decorre dall’atto ${quoted(name)}, che nel registro non ha una data.`,
        fase: `Il termine decorre dalla fase ${quoted(name)}, che non c’è o non ha una data.`,
        evento: `Il termine decorre da ${quoted(name)}, e non si sa quando sarà.`,
      })[from],
    help: () => 'Scrivi una data, oppure fai decorrere il termine da una fase o da un atto che ne abbiano una.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ from, name }) =>
      ({
        atto: `The term counts from the act ${quoted(name)}, which has no date in the register.`,
        fase: `The term counts from phase ${quoted(name)}, which does not exist or has no date.`,
        evento: `The term counts from ${quoted(name)}, and nobody knows when that will be.`,
      })[from],
    help: () => 'Write a date, or count the term from a phase or an act that has one.',
  },
});
