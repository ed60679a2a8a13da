import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const identificativiAzioni = defineWords('identificativi-azioni', {
  it: {
    title: 'Ogni azione positiva ha un numero e un identificativo suoi',
    why: 'Schede, monitoraggio e relazioni citano le azioni per numero o per identificativo: se due azioni ne hanno uno uguale, non si sa a quale si riferiscono i risultati.',
    message: ({ field, id, what }) =>
      ({
        id: `L’identificativo ${quoted(id)} è già di un’altra azione positiva.`,
        ambito: `Nell’ambito ${quoted(field)} ci sono due azioni con il numero ${id}.`,
        piano: `La numerazione delle azioni ricomincia in ogni ambito: il numero ${id} è di più azioni.`,
      })[what],
    help: ({ what }) =>
      what === 'id'
        ? 'Dai a questa azione un identificativo suo, e aggiorna le schede che la citano.'
        : 'Numera le azioni di seguito, da un ambito all’altro.',
  },
  en: {
    title: 'Each positive action has a number and an identifier of its own',
    why: 'Cards, monitoring and reports cite actions by number or identifier: where two actions share one, nobody knows which the results belong to.',
    message: ({ field, id, what }) =>
      ({
        id: `The identifier ${quoted(id)} is already taken by another positive action.`,
        ambito: `In the field ${quoted(field)} two actions have the number ${id}.`,
        piano: `The numbers of the actions begin again in each field: number ${id} is of several actions.`,
      })[what],
    help: ({ what }) =>
      what === 'id'
        ? 'Give this action an identifier of its own, then update the cards that cite it.'
        : 'Number the actions on from one field to the next.',
  },
});
