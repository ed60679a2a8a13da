import { defineExample, yaml } from '../example.ts';

export const monitoraggioCopreTutto = defineExample('monitoraggio-copre-tutto', {
  wrong: {
    'struttura.yaml': yaml`
      modello: Due servizi autonomi.
    `,
    'lavoro-agile.yaml': yaml`
      contesto: Chi lavora a distanza, e quando.
    `,
    'monitoraggio.yaml': yaml`
      per_sottosezione:
        - { sottosezione: "3.1", modalita: Confronto con il registro, periodicita: triennale, responsabile: Nucleo di valutazione }
    `,
  },
  right: {
    'struttura.yaml': yaml`
      modello: Due servizi autonomi.
    `,
    'lavoro-agile.yaml': yaml`
      contesto: Chi lavora a distanza, e quando.
    `,
    'monitoraggio.yaml': yaml`
      per_sottosezione:
        - { sottosezione: "3", modalita: Confronto con gli obiettivi, periodicita: triennale, responsabile: Nucleo di valutazione }
    `,
  },
});
