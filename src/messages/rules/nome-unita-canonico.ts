import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const nomeUnitaCanonico = defineWords('nome-unita-canonico', {
  it: {
    title: 'Le unità si chiamano con il nome ufficiale',
    why: 'La stessa unità con due nomi sembra due unità: chi cerca nel piano le sue schede e i suoi compiti ne trova solo una parte.',
    message: ({ alias, name, times }) =>
      `${quoted(alias)} è un altro nome di ${quoted(name)}${times === 1 ? '' : `, usato in questo file ${counted(times, 'volta', 'volte')}`}.`,
    help: ({ name }) =>
      `Scrivi ${quoted(name)}, oppure cita l’unità con il suo identificativo: il nome si aggiorna da solo.`,
  },
  en: {
    title: 'Units are called by their official name',
    why: 'One unit with two names looks like two units: whoever searches the plan for its cards and its tasks finds only a part of them.',
    message: ({ alias, name, times }) =>
      `${quoted(alias)} is another name of ${quoted(name)}${times === 1 ? '' : `, used ${counted(times, 'time', 'times')} in this file`}.`,
    help: ({ name }) =>
      `Write ${quoted(name)}, or cite the unit by its identifier: the name then keeps itself up to date.`,
  },
});
