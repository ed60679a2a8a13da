import { defineWords } from './define-words.ts';

export const semplificazioneElenco = defineWords('semplificazione-elenco', {
  it: {
    title: 'C’è un elenco delle procedure da semplificare',
    why: 'La legge chiede l’elenco delle procedure da semplificare e la misura dei loro tempi: senza un ufficio e un traguardo nessuno può dire, a fine anno, che cosa è diventato più semplice.',
    message: ({ reason, missing }) => {
      if (reason === 'elenco') return 'La sottosezione 2.1 non elenca le procedure da semplificare.';
      return missing.length > 1
        ? 'Nessuna procedura da semplificare ha un traguardo e un ufficio che ne risponde.'
        : `Nessuna procedura da semplificare ha ${missing.includes('target') ? 'un traguardo' : 'sia un traguardo sia un ufficio che ne risponde'}.`;
    },
    help: ({ reason, missing }) => {
      if (reason === 'elenco')
        return 'Aggiungi a “semplificazione” l’elenco “procedure”, con un ufficio e un traguardo per ciascuna.';
      return `Scrivi ${missing.map((key) => `“${key}”`).join(' e ')} in una procedura almeno: per esempio i giorni che servono oggi e quelli attesi.`;
    },
  },
  en: {
    title: 'There is a list of procedures to simplify',
    why: 'The law asks for a list of procedures to simplify and for a measure of their times: without an office and a target nobody can say, at the end of the year, what has become simpler.',
    message: ({ reason, missing }) => {
      if (reason === 'elenco') return 'Subsection 2.1 does not list the procedures to simplify.';
      return missing.length > 1
        ? 'No procedure to simplify has a target and an office that answers for it.'
        : `No procedure to simplify has ${missing.includes('target') ? 'a target' : 'both a target and an office that answers for it'}.`;
    },
    help: ({ reason, missing }) => {
      if (reason === 'elenco')
        return 'Add the list “procedure” to “semplificazione”, with an office and a target for each.';
      return `Write ${missing.map((key) => `“${key}”`).join(' and ')} in one procedure at least: for instance the days it takes today and those expected.`;
    },
  },
});
