import { defineWords } from './define-words.ts';

export const vpNumero = defineWords('vp-numero', {
  it: {
    title: 'Gli obiettivi di valore pubblico sono pochi',
    why: 'Le linee guida chiedono pochi obiettivi scelti: quando sono molti nessuno è una priorità e il cittadino non capisce dove va l’ente.',
    message: ({ count, maximum }) =>
      `Gli obiettivi di valore pubblico sono ${count}: oltre ${maximum} è difficile dire che siano una scelta.`,
    help: () => 'Valuta se unirne alcuni: le linee guida consigliano pochi obiettivi, ma non danno un limite.',
  },
  en: {
    title: 'The objectives of public value are few',
    why: 'The guidelines ask for few, chosen objectives: where they are many none is a priority, and the citizen does not see where the body is going.',
    message: ({ count, maximum }) =>
      `There are ${count} objectives of public value: above ${maximum} they hardly are a choice.`,
    help: () => 'Consider joining some: the guidelines advise few objectives, but set no limit.',
  },
});
