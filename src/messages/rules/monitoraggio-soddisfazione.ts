import { defineWords } from './define-words.ts';

export const monitoraggioSoddisfazione = defineWords('monitoraggio-soddisfazione', {
  it: {
    title: 'Il monitoraggio chiede agli utenti se sono soddisfatti',
    why: 'La norma vuole tra gli strumenti di monitoraggio la rilevazione della soddisfazione degli utenti: è il solo modo di sapere se i servizi migliorano per chi li usa.',
    message: () => 'La sezione 4 non prevede rilevazioni della soddisfazione degli utenti.',
    help: () => 'Aggiungi a monitoraggio.yaml “soddisfazione_utenti”, con un servizio, il metodo e chi ne risponde.',
  },
  en: {
    title: 'Monitoring asks users whether they are satisfied',
    why: 'The norm wants surveys of the satisfaction of users among the tools of monitoring: it is the only way to know whether services improve for those who use them.',
    message: () => 'Section 4 foresees no survey of the satisfaction of users.',
    help: () => 'Add “soddisfazione_utenti” to monitoraggio.yaml, with a service, the method and who answers for it.',
  },
});
