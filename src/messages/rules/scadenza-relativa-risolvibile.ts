import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaRelativaRisolvibile = defineWords('scadenza-relativa-risolvibile', {
  it: {
    title: 'Un termine decorre da un atto o da una fase che ha una data',
    why: 'Un termine contato da un fatto senza data non finisce mai: nessuno può dire in quale giorno la fase è in ritardo.',
    message: ({ from, name }) =>
      ({
        atto: `Il termine decorre dall’atto ${quoted(name)}, che nel registro non ha una data.`,
        fase: `Il termine decorre dalla fase ${quoted(name)}, che non ha una data.`,
        'fase-assente': `Il termine decorre dalla fase ${quoted(name)}, che in questa scheda non c’è.`,
        evento: `Il termine decorre da ${quoted(name)}, e non si sa quando sarà.`,
      })[from],
    help: ({ from, phases }) =>
      from === 'fase-assente'
        ? `Scrivi in “da_fase” una fase della scheda: ${listed(phases.map(quoted), 'o')}.`
        : 'Scrivi una data, oppure fai decorrere il termine da una fase o da un atto che ne abbiano una.',
  },
  en: {
    title: 'A term counts from an act or a phase that has a date',
    why: 'A term that counts from something without a date never ends: nobody can say on which day the phase is late.',
    message: ({ from, name }) =>
      ({
        atto: `The term counts from the act ${quoted(name)}, which has no date in the register.`,
        fase: `The term counts from phase ${quoted(name)}, which has no date.`,
        'fase-assente': `The term counts from phase ${quoted(name)}, which this card does not have.`,
        evento: `The term counts from ${quoted(name)}, and nobody knows when that will be.`,
      })[from],
    help: ({ from, phases }) =>
      from === 'fase-assente'
        ? `Write in “da_fase” a phase of the card: ${listed(phases.map(quoted), 'or')}.`
        : 'Write a date, or count the term from a phase or an act that has one.',
  },
});
