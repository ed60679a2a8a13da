import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

const names = {
  it: {
    semplificazione: 'la semplificazione',
    digitalizzazione: 'la digitalizzazione',
    accessibilita: 'l’accessibilità',
    'pari-opportunita': 'le pari opportunità',
  },
  en: {
    semplificazione: 'simplification',
    digitalizzazione: 'digitalisation',
    accessibilita: 'accessibility',
    'pari-opportunita': 'equal opportunities',
  },
} as const;

export const tipologieMinime = defineWords('tipologie-minime', {
  it: {
    title: 'Le schede trattano i temi che non possono mancare',
    why: 'Semplificazione, digitalizzazione, accessibilità e pari opportunità sono il minimo che la norma chiede agli obiettivi di performance: se nessuna scheda li tratta, nessuno ne risponde.',
    message: ({ missing }) =>
      `Nessuna scheda tratta ${listed(
        missing.map((name) => names.it[name]),
        'né',
      )}.`,
    help: ({ missing }) =>
      `Aggiungi un obiettivo ${missing.length === 1 ? 'su questo tema' : 'per ciascun tema'}; se una scheda lo tratta già, scrivi “tipologia” o completa i collegamenti.`,
  },
  en: {
    title: 'The cards treat the subjects that cannot be missing',
    why: 'Simplification, digitalisation, accessibility and equal opportunities are the least that the norm asks of the performance objectives: if no card treats them, nobody answers for them.',
    message: ({ missing }) =>
      `No card treats ${listed(
        missing.map((name) => names.en[name]),
        'or',
      )}.`,
    help: ({ missing }) =>
      `Add an objective ${missing.length === 1 ? 'on this subject' : 'for each subject'}; if a card treats it already, write its “tipologia” or complete its links.`,
  },
});
