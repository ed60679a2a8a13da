import { defineHelp } from './help-words.ts';

export const explainHelp = defineHelp({
  it: {
    summary: 'spiega una regola, con un esempio; senza nome le elenca tutte',
    arguments: { rule: 'nome della regola, come nel rapporto' },
    options: {},
    examples: [
      { command: 'piao explain', does: 'elenca le regole' },
      { command: 'piao explain pesi-fasi-100', does: 'che cosa chiede la regola, e perché' },
      { command: 'piao explain campo-vuoto --lang en', does: 'lo stesso in inglese' },
    ],
  },
  en: {
    summary: 'explains a rule, with an example; lists them all without a name',
    arguments: { rule: 'name of the rule, as in the report' },
    options: {},
    examples: [
      { command: 'piao explain', does: 'lists the rules' },
      { command: 'piao explain pesi-fasi-100', does: 'what the rule asks, and why' },
      { command: 'piao explain campo-vuoto --lang it', does: 'the same in Italian' },
    ],
  },
});
