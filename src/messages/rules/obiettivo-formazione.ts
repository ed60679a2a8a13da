import { defineWords } from './define-words.ts';

export const obiettivoFormazione = defineWords('obiettivo-formazione', {
  it: {
    title: 'Un obiettivo riguarda le ore di formazione del personale',
    why: 'La direttiva del 2025 fa della formazione un obiettivo di chi dirige: un numero di ore che il piano annuncia, ma di cui nessuno risponde, resta di solito sulla carta.',
    message: ({ hours }) => `Nessun obiettivo riguarda le ${hours} ore di formazione all’anno per ogni dipendente.`,
    help: () => 'Aggiungi una scheda con “tipologia: formazione”, oppure un indicatore sulle ore in formazione.yaml.',
  },
  en: {
    title: 'An objective is about the hours of training of the staff',
    why: 'The directive of 2025 makes of training an objective of those who lead: hours that the plan announces, and nobody answers for, usually remain on paper.',
    message: ({ hours }) => `No objective is about the ${hours} hours of training a year for each employee.`,
    help: () => 'Add a card with “tipologia: formazione”, or an indicator of hours to formazione.yaml.',
  },
});
