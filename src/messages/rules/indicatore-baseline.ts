import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const indicatoreBaseline = defineWords('indicatore-baseline', {
  it: {
    title: 'Chi promette un aumento o una riduzione dice da quanto parte',
    why: 'Un incremento, una riduzione o un mantenimento si misurano solo rispetto a un valore di partenza. Se non è scritto prima, lo si sceglie dopo.',
    message: ({ names }) =>
      names.length === 1
        ? `L’indicatore ${quoted(names[0] ?? '')} non dice da quale valore parte.`
        : `${names.length} indicatori non dicono da quale valore partono: il primo è ${quoted(names[0] ?? '')}.`,
    help: () => 'Aggiungi “baseline” con il valore e la data, oppure scrivi nella frase “rispetto a …”.',
  },
  en: {
    title: 'Who promises a rise or a reduction says from how much it starts',
    why: 'A rise, a reduction or a keeping can only be measured against a value to start from. If it is not written before, it is chosen afterwards.',
    message: ({ names }) =>
      names.length === 1
        ? `The indicator ${quoted(names[0] ?? '')} does not say from which value it starts.`
        : `${names.length} indicators do not say from which value they start: the first is ${quoted(names[0] ?? '')}.`,
    help: () => 'Add “baseline” with the value and the date, or write “rispetto a …” in the sentence.',
  },
});
