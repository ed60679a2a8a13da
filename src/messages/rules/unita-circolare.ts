import { defineWords } from './define-words.ts';

export const unitaCircolare = defineWords('unita-circolare', {
  it: {
    title: 'Nessuna unità sta sopra se stessa',
    why: 'Da “superiore” si ricava l’organigramma. Se risalendo si torna al punto di partenza, l’organigramma non si può disegnare e non si sa chi dipende da chi.',
    message: ({ chain }) => `Risalendo di unità in unità si torna al punto di partenza: ${chain.join(' → ')}.`,
    help: () => 'Correggi “superiore” in una di queste unità.',
  },
  en: {
    title: 'No unit stands above itself',
    why: 'The chart of the organisation is drawn from “superiore”. When going up leads back to the start, it cannot be drawn, and nobody knows who depends on whom.',
    message: ({ chain }) => `Going up from unit to unit leads back to the start: ${chain.join(' → ')}.`,
    help: () => 'Correct “superiore” in one of these units.',
  },
});
