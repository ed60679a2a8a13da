import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const numerazioneFasi = defineWords('numerazione-fasi', {
  it: {
    title: 'Le fasi sono numerate di seguito, senza ripetizioni',
    why: 'Criteri, scadenze e relazioni richiamano le fasi per numero. Se un numero manca o c’è due volte, non si sa di quale fase si parla, o se ne è andata persa una.',
    message: ({ reason, label, expected, group }) => {
      const what = group === '' ? 'fasi' : `sottofasi della fase ${group}`;
      return reason === 'ripetuta'
        ? `Tra le ${what} l’etichetta ${quoted(label)} c’è due volte.`
        : `Tra le ${what} c’è ${quoted(label)} dove dovrebbe esserci ${quoted(expected)}.`;
    },
    help: () => 'Correggi “etichetta”, o toglila: senza, il numero è quello della posizione.',
  },
  en: {
    title: 'Phases are numbered in a row, without repetitions',
    why: 'Criteria, deadlines and reports recall phases by number. If a number is missing or occurs twice, nobody knows which phase is meant, or one has been lost.',
    message: ({ reason, label, expected, group }) => {
      const what = group === '' ? 'the phases' : `the parts of phase ${group}`;
      return reason === 'ripetuta'
        ? `Among ${what} the label ${quoted(label)} occurs twice.`
        : `Among ${what} there is ${quoted(label)} where ${quoted(expected)} should be.`;
    },
    help: () => 'Correct “etichetta”, or remove it: without it the number is that of the position.',
  },
});
