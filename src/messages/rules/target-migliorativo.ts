import { decimal, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const targetMigliorativo = defineWords('target-migliorativo', {
  it: {
    title: 'Il valore atteso migliora quello di partenza',
    why: 'Un obiettivo deve portare un miglioramento. Se l’ultimo valore atteso è uguale a quello di partenza, o peggiore, chi legge non vede che cosa cambia.',
    message: ({ name, baseline, value, year }) =>
      `L’indicatore ${quoted(name)} parte da ${decimal(baseline, 'it')} e nel ${year} ${value === baseline ? 'è ancora' : 'peggiora a'} ${decimal(value, 'it')}.`,
    help: ({ value, baseline }) =>
      value === baseline
        ? 'Se lo scopo è mantenere il livello, scrivilo (“natura: mantenimento” nella scheda, o nel nome dell’indicatore); altrimenti alza il traguardo.'
        : 'Controlla la polarità, il valore di partenza e i valori attesi.',
  },
  en: {
    title: 'The value to reach is better than the one to start from',
    why: 'An objective must bring an improvement. If the last value to reach is the same as the first one, or worse, the reader does not see what changes.',
    message: ({ name, baseline, value, year }) =>
      `The indicator ${quoted(name)} starts from ${decimal(baseline, 'en')} and in ${year} ${value === baseline ? 'is still' : 'gets worse, to'} ${decimal(value, 'en')}.`,
    help: ({ value, baseline }) =>
      value === baseline
        ? 'If the aim is to keep the level, say so (“natura: mantenimento” in the card, or in the name of the indicator); otherwise set a better value.'
        : 'Check the polarity, the value to start from and the values to reach.',
  },
});
