import { defineWords } from './define-words.ts';

export const obiettivoAnticorruzione = defineWords('obiettivo-anticorruzione', {
  it: {
    title: 'Almeno una scheda attua una misura anticorruzione',
    why: 'Le misure della sottosezione 2.3 diventano obiettivi di chi dirige: finché nessuna scheda ne attua una, dei loro risultati non risponde nessuno.',
    message: () => 'Nessuna scheda attua una misura della sottosezione su rischi corruttivi e trasparenza (2.3).',
    help: () =>
      'Scrivi in una scheda “collegamenti: misure_anticorruzione”, oppure aggiungine una con “tipologia: anticorruzione”.',
  },
  en: {
    title: 'At least one card carries out a measure against corruption',
    why: 'The measures of subsection 2.3 become objectives of those who lead: as long as no card carries one out, nobody answers for their results.',
    message: () => 'No card carries out a measure of the subsection on corruption risks and transparency (2.3).',
    help: () => 'Write “collegamenti: misure_anticorruzione” in a card, or add one with “tipologia: anticorruzione”.',
  },
});
