import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const refusiNoti = defineWords('refusi-noti', {
  it: {
    title: 'Nessun refuso sicuro nei testi',
    why: 'I refusi passano da un anno all’altro con il copia e incolla, e una parola spezzata o sbagliata non si trova cercandola nel piano.',
    message: ({ what, written }) =>
      ({
        refuso: `${quoted(written)} è un refuso.`,
        doppia: `La stessa parola è scritta due volte: ${quoted(written)}.`,
        trattino: `La parola ${quoted(written)} è spezzata da un trattino.`,
      })[what],
    help: ({ right }) =>
      right === undefined ? 'Togli lo spazio o il trattino di troppo.' : `Scrivi ${quoted(right)}.`,
  },
  en: {
    title: 'No sure typo in the texts',
    why: 'Typos pass from year to year by copy and paste, and a broken or misspelt word is not found by searching the plan.',
    message: ({ what, written }) =>
      ({
        refuso: `${quoted(written)} is a typo.`,
        doppia: `The same word is written twice: ${quoted(written)}.`,
        trattino: `The word ${quoted(written)} is broken by a hyphen.`,
      })[what],
    help: ({ right }) =>
      right === undefined ? 'Take out the space or the hyphen that should not be there.' : `Write ${quoted(right)}.`,
  },
});
