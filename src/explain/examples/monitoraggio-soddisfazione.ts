import { defineExample, yaml } from '../example.ts';

export const monitoraggioSoddisfazione = defineExample('monitoraggio-soddisfazione', {
  wrong: {
    'monitoraggio.yaml': yaml`
      per_sottosezione:
        - { sottosezione: "2.2", modalita: Relazione annuale, periodicita: annuale, responsabile: Nucleo di valutazione }
    `,
  },
  right: {
    'monitoraggio.yaml': yaml`
      per_sottosezione:
        - { sottosezione: "2.2", modalita: Relazione annuale, periodicita: annuale, responsabile: Nucleo di valutazione }
      soddisfazione_utenti:
        - { servizio: Anagrafe, metodo: questionario allo sportello e in rete, periodicita: annuale }
    `,
  },
});
