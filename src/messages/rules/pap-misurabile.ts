import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';
import { lacks, tallied } from './tallied.ts';

export const papMisurabile = defineWords('pap-misurabile', {
  it: {
    title: 'Ogni azione positiva dice chi, entro quando e come si misura',
    why: 'Un’azione senza responsabile, termine e indicatore è un’intenzione: a fine anno nessuno può dire se è stata realizzata.',
    message: ({ missing, items, total }) =>
      `${counted(items, 'azione positiva', 'azioni positive')} su ${total} ${items === 1 ? 'è incompleta' : 'sono incomplete'}: ${lacks(missing)} ${tallied(missing, names.it, 'e')}.`,
    help: () => 'Aggiungi a ogni azione “responsabile” (o “unita”), “scadenza” e “indicatori”.',
  },
  en: {
    title: 'Each positive action says who, by when and how it is measured',
    why: 'An action without a responsible person, a term and an indicator is an intention: at the end of the year nobody can say whether it was done.',
    message: ({ missing, items, total }) =>
      `${items} of ${counted(total, 'positive action lacks', 'positive actions lack')} something: ${tallied(missing, names.en, 'and')}.`,
    help: () => 'Add to each action “responsabile” (or “unita”), “scadenza” and “indicatori”.',
  },
});

const names = {
  it: { responsabile: 'chi risponde', scadenza: 'la scadenza', indicatori: 'gli indicatori' },
  en: { responsabile: 'who answers for it', scadenza: 'the deadline', indicatori: 'the indicators' },
} as const;
