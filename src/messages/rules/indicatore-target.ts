import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const indicatoreTarget = defineWords('indicatore-target', {
  it: {
    title: 'Ogni indicatore ha il valore atteso per l’anno',
    why: 'Il ciclo della performance definisce insieme obiettivi, valori attesi e indicatori. Senza il valore da raggiungere, qualunque numero a fine anno va bene.',
    message: ({ names, year }) =>
      names.length === 1
        ? `L’indicatore ${quoted(names[0] ?? '')} non ha un valore atteso per il ${year}.`
        : `${names.length} indicatori non hanno un valore atteso per il ${year}: il primo è ${quoted(names[0] ?? '')}.`,
    help: ({ form, year }) =>
      form === 'completo'
        ? `Aggiungi all’indicatore: target: { "${year}": … }.`
        : 'Scrivi il valore nella frase (“almeno 10”), oppure un indicatore completo con “target”.',
  },
  en: {
    title: 'Each indicator has the value to reach in the year',
    why: 'The performance cycle defines objectives, values to reach and indicators together. Without a value to reach, any number will do at the end of the year.',
    message: ({ names, year }) =>
      names.length === 1
        ? `The indicator ${quoted(names[0] ?? '')} has no value to reach in ${year}.`
        : `${names.length} indicators have no value to reach in ${year}: the first is ${quoted(names[0] ?? '')}.`,
    help: ({ form, year }) =>
      form === 'completo'
        ? `Add to the indicator: target: { "${year}": … }.`
        : 'Write the value in the sentence (“almeno 10”), or a full indicator with “target”.',
  },
});
