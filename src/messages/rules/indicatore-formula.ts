import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const indicatoreFormula = defineWords('indicatore-formula', {
  it: {
    title: 'Un rapporto ha il denominatore, un valore ha l’unità di misura',
    why: 'Una percentuale di cui non si sa il totale, o un numero di cui non si sa che cosa conta, si può calcolare in più modi: chi valuta e chi è valutato non avranno lo stesso risultato.',
    message: ({ missing, names }) => {
      const what = missing === 'denominatore' ? 'il denominatore' : 'l’unità di misura';
      return names.length === 1
        ? `Nell’indicatore ${quoted(names[0] ?? '')} manca ${what}.`
        : `In ${names.length} indicatori manca ${what}: il primo è ${quoted(names[0] ?? '')}.`;
    },
    help: ({ missing }) =>
      missing === 'denominatore'
        ? 'Aggiungi “denominatore” alla formula: il totale rispetto al quale si calcola la quota.'
        : 'Aggiungi “unita_misura”: giorni, euro, per cento, numero.',
  },
  en: {
    title: 'A ratio has a denominator, a value has a unit of measure',
    why: 'A percentage of an unknown total, or a number of nobody knows what, can be computed in several ways: who evaluates and who is evaluated will not get the same result.',
    message: ({ missing, names }) => {
      const what = missing === 'denominatore' ? 'denominator' : 'unit of measure';
      return names.length === 1
        ? `The indicator ${quoted(names[0] ?? '')} has no ${what}.`
        : `${names.length} indicators have no ${what}: the first is ${quoted(names[0] ?? '')}.`;
    },
    help: ({ missing }) =>
      missing === 'denominatore'
        ? 'Add “denominatore” to the formula: the total of which the share is taken.'
        : 'Add “unita_misura”: days, euros, per cent, number.',
  },
});
