import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const formazioneOre = defineWords('formazione-ore', {
  it: {
    title: 'Le ore di formazione per dipendente sono quelle chieste dalle direttive',
    why: 'Le direttive sulla formazione chiedono almeno 40 ore l’anno per ogni dipendente (24 nel 2023 e nel 2024): senza il numero nessuno può programmarle né verificarle.',
    message: ({ reason, hours, minimum }) =>
      ({
        calcolate: `I corsi dell’anno danno in media ${decimal(hours ?? 0, 'it')} ore per dipendente: la direttiva ne chiede ${minimum}.`,
        manca: `Il piano della formazione non dice quante ore spettano a ogni dipendente: la direttiva ne chiede ${minimum} l’anno.`,
        sotto: `Le ore per dipendente sono ${decimal(hours ?? 0, 'it')}: la direttiva ne chiede ${minimum} l’anno.`,
      })[reason],
    help: ({ reason, minimum }) =>
      reason === 'sotto'
        ? `Porta “ore_obiettivo_procapite” almeno a ${minimum}.`
        : `Aggiungi “ore_obiettivo_procapite: ${minimum}”, e i corsi che servono.`,
  },
  en: {
    title: 'The hours of training for each employee are those that the directives ask',
    why: 'The directives on training ask at least 40 hours a year for each employee (24 in 2023 and 2024): without the number nobody can plan or verify them.',
    message: ({ reason, hours, minimum }) =>
      ({
        calcolate: `The courses of the year give on average ${decimal(hours ?? 0, 'en')} hours for each employee: the directive asks ${minimum}.`,
        manca: `The plan of training does not say how many hours each employee has: the directive asks ${minimum} a year.`,
        sotto: `The hours for each employee are ${decimal(hours ?? 0, 'en')}: the directive asks ${minimum} a year.`,
      })[reason],
    help: ({ reason, minimum }) =>
      reason === 'sotto'
        ? `Raise “ore_obiettivo_procapite” to ${minimum} at least.`
        : `Add “ore_obiettivo_procapite: ${minimum}”, and the courses that it takes.`,
  },
});
