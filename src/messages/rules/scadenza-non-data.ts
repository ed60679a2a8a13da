import { capital, phasesNamed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaNonData = defineWords('scadenza-non-data', {
  it: {
    title: 'Ogni scadenza è un giorno, non “in corso d’anno”',
    why: 'Di una fase che scade “in corso d’anno” nessuno può dire, prima del 31 dicembre, se è in ritardo. Gli obiettivi devono riferirsi a un tempo determinato ed essere misurabili.',
    message: ({ phases, final }) => {
      if (phases.length === 0) return 'La scadenza finale è “in corso d’anno”, senza un giorno.';
      const verb = phases.length === 1 && !final ? 'scade' : 'scadono';
      return `${capital(phasesNamed(phases, 'it'))}${final ? ' e la scheda' : ''} ${verb} “in corso d’anno”, senza un giorno.`;
    },
    help: () => 'Scrivi entro quale giorno; se è davvero tutto l’anno, il 31 dicembre.',
  },
  en: {
    title: 'Each deadline is a day, not “in corso d’anno”',
    why: 'Of a phase that is due “in the course of the year” nobody can say before 31 December whether it is late. Objectives must refer to a definite time and be measurable.',
    message: ({ phases, final }) => {
      if (phases.length === 0) return 'The final deadline is “in corso d’anno”, without a day.';
      const verb = phases.length === 1 && !final ? 'is' : 'are';
      return `${capital(phasesNamed(phases, 'en'))}${final ? ' and the card' : ''} ${verb} due “in corso d’anno”, without a day.`;
    },
    help: () => 'Write by which day; if it is really the whole year, 31 December.',
  },
});
