import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const normaTecnica = defineWords('norma-tecnica', {
  it: {
    title: 'Le norme tecniche hanno il nome giusto e un’edizione in vigore',
    why: 'Chi verifica un sito o un servizio cerca la norma per nome ed edizione: con un nome sbagliato, o un’edizione ritirata, verifica un’altra cosa.',
    message: ({ right, written, wrong }) =>
      wrong === 'nome'
        ? `La norma tecnica ${quoted(written)} si chiama ${quoted(right)}.`
        : `${quoted(written)} non è l’edizione in vigore: c’è ${quoted(right)}.`,
    help: () => 'Controlla la norma che si voleva citare e correggi il nome o l’edizione.',
  },
  en: {
    title: 'Technical standards have their right name and an edition in force',
    why: 'Whoever tests a site or a service looks for the standard by name and edition: by a wrong name, or a withdrawn edition, something else is tested.',
    message: ({ right, written, wrong }) =>
      wrong === 'nome'
        ? `The technical standard ${quoted(written)} is called ${quoted(right)}.`
        : `${quoted(written)} is not the edition in force: there is ${quoted(right)}.`,
    help: () => 'Look up the standard that was meant and correct the name or the edition.',
  },
});
