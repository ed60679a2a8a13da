import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const criterioSogliaIndicatore = defineWords('criterio-soglia-indicatore', {
  it: {
    title: 'La soglia del criterio è anche il valore atteso di un indicatore',
    why: 'Se una percentuale decide del risultato, un indicatore la deve misurare: altrimenti a fine anno manca il dato con cui applicare il criterio.',
    message: ({ threshold }) => `Il criterio chiede ${quoted(`${threshold}%`)}, ma nessun indicatore ha questo valore.`,
    help: () => 'Scrivi la soglia nell’indicatore che la misura, oppure correggi il criterio.',
  },
  en: {
    title: 'The threshold of the criterion is the target of an indicator too',
    why: 'If a percentage decides on the result, an indicator must measure it: otherwise at the end of the year the figure is missing with which to apply the criterion.',
    message: ({ threshold }) => `The criterion asks for ${quoted(`${threshold}%`)}, but no indicator has this value.`,
    help: () => 'Write the threshold in the indicator that measures it, or correct the criterion.',
  },
});
