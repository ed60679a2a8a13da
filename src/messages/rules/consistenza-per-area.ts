import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const consistenzaPerArea = defineWords('consistenza-per-area', {
  it: {
    title: 'Il piano dei fabbisogni conta il personale per area e profilo',
    why: 'Senza il personale diviso per inquadramento non si vede da che cosa si parte, e cessazioni e assunzioni non si possono confrontare con chi c’è.',
    message: ({ reason, areas }) =>
      reason === 'assente'
        ? 'Il piano dei fabbisogni non dice quanto personale c’è, diviso per area e profilo.'
        : `Il personale è diviso per area, ma senza profilo: ${listed(areas.map(quoted), 'e')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Aggiungi “consistenza”, con una voce per ogni area e profilo.'
        : 'Aggiungi “profilo” alle voci, se l’ente distingue i profili.',
  },
  en: {
    title: 'The staffing needs count the staff by area and profile',
    why: 'Without the staff by classification nobody sees where the plan starts from, and who leaves and who is hired cannot be compared with who is there.',
    message: ({ reason, areas }) =>
      reason === 'assente'
        ? 'The staffing needs do not say how much staff there is, by area and profile.'
        : `The staff is given by area, but without profile: ${listed(areas.map(quoted), 'and')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Add “consistenza”, with an item for each area and profile.'
        : 'Add “profilo” to the items, if the body tells profiles apart.',
  },
});
