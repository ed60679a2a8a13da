import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const unitaSenzaObiettivi = defineWords('unita-senza-obiettivi', {
  it: {
    title: 'Ogni unità di primo livello ha almeno una scheda',
    why: 'Gli obiettivi si assegnano a chi dirige: un settore senza schede non ha nulla su cui essere valutato, e chi legge si chiede che cosa farà quest’anno.',
    message: ({ units }) =>
      units.length === 1
        ? `L’unità ${listed(units.map(quoted), 'e')} non ha schede obiettivo.`
        : `${units.length} unità non hanno schede obiettivo: ${listed(units.map(quoted), 'e')}.`,
    help: () =>
      'Aggiungi almeno una scheda; se l’unità dipende da un’altra, scrivi “superiore”, e se non c’è più, “al”.',
  },
  en: {
    title: 'Every unit of the first level has at least one card',
    why: 'Objectives are given to those who lead: a unit without cards has nothing to be judged on, and the reader wonders what it will do this year.',
    message: ({ units }) =>
      units.length === 1
        ? `The unit ${listed(units.map(quoted), 'and')} has no cards.`
        : `${units.length} units have no cards: ${listed(units.map(quoted), 'and')}.`,
    help: () =>
      'Add one card at least; if the unit belongs to another, write “superiore”, and if it exists no more, “al”.',
  },
});
