import { defineWords } from './define-words.ts';

export const unitaCircolare = defineWords('unita-circolare', {
  it: {
    title: '–',
    why: '–',
    message: ({ chain }) => `Risalendo di unità in unità si torna al punto di partenza: ${chain.join(' → ')}.`,
    help: () => 'Correggi “superiore” in una di queste unità.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ chain }) => `Going up from unit to unit leads back to the start: ${chain.join(' → ')}.`,
    help: () => 'Correct “superiore” in one of these units.',
  },
});
