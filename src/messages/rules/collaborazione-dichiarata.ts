import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const collaborazioneDichiarata = defineWords('collaborazione-dichiarata', {
  it: {
    title: 'Le unità che il testo cita sono tra i coinvolti',
    why: 'Se il risultato dipende da un’altra unità, questa deve trovarsi nell’elenco dei coinvolti: è da lì che sa di dover collaborare.',
    message: ({ units }) =>
      `Il testo cita ${listed(units.map(quoted), 'e')}, che non ${units.length === 1 ? 'è' : 'sono'} tra i coinvolti di nessuna fase.`,
    help: () => 'Aggiungi l’unità in “coinvolti” nella fase in cui collabora; se è citata per altro va bene così.',
  },
  en: {
    title: 'The units that the text cites are among those involved',
    why: 'If the result depends on another unit, that unit must be in the list of those involved: it is there that it learns that it has to take part.',
    message: ({ units }) =>
      `The text cites ${listed(units.map(quoted), 'and')}, which ${units.length === 1 ? 'is' : 'are'} not among those involved in any phase.`,
    help: () =>
      'Add the unit to “coinvolti” in the phase in which it takes part; if it is cited for another reason it may stay so.',
  },
});
