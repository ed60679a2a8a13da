import { defineHelp } from './help-words.ts';

export const initHelp = defineHelp({
  it: {
    summary: 'comincia un piano nuovo, con quello che serve a scriverlo',
    arguments: { folder: 'cartella in cui cominciare (se manca: qui); il piano va in piao/' },
    options: {
      name: 'nome dell’ente',
      body: 'che ente è: comune, provincia, regione, università, “azienda sanitaria”…',
      employees: 'quanti dipendenti ha: sotto i 50 la forma è semplificata',
      year: 'primo dei tre anni (se manca: l’anno prossimo)',
      service: 'chi controlla il piano a ogni modifica: github, gitlab, none',
      yes: 'non chiede nulla: quello che non è detto resta da scrivere',
    },
    examples: [
      { command: 'piao init', does: 'fa cinque domande e comincia il piano qui' },
      { command: 'piao init prova --yes', does: 'comincia un piano di prova, senza domande' },
      {
        command: 'piao init --nome "Comune di Esempio" --dipendenti 30 --yes',
        does: 'con il nome dell’ente e i suoi dipendenti',
      },
      { command: 'piao init --tipo università --anno 2027 --ci gitlab', does: 'chiede solo quello che manca' },
    ],
  },
  en: {
    summary: 'begins a new plan, with what is needed to write it',
    arguments: { folder: 'folder to begin in (if absent: here); the plan goes to piao/' },
    options: {
      name: 'name of the body',
      body: 'its kind, in Italian: comune, provincia, regione, università, “azienda sanitaria”…',
      employees: 'how many employees it has: under 50 the form is simplified',
      year: 'first of the three years (if absent: the next one)',
      service: 'what checks the plan at every change: github, gitlab, none',
      yes: 'ask nothing: what is not told is left to be written',
    },
    examples: [
      { command: 'piao init', does: 'asks five questions and begins the plan here' },
      { command: 'piao init trial --yes', does: 'begins a plan to try, without questions' },
      {
        command: 'piao init --nome "Comune di Esempio" --dipendenti 30 --yes',
        does: 'with the name of the body and its employees',
      },
      { command: 'piao init --tipo università --anno 2027 --ci gitlab', does: 'asks only what is missing' },
    ],
  },
});
