import { defineExample, yaml } from '../example.ts';

export const trasparenzaResponsabili = defineExample('trasparenza-responsabili', {
  wrong: {
    'anticorruzione.yaml': yaml`
      trasparenza:
        - { obbligo: Bandi di concorso, responsabile_pubblicazione: risorse-umane }
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      trasparenza:
        - obbligo: Bandi di concorso
          responsabile_trasmissione: risorse-umane
          responsabile_pubblicazione: risorse-umane
          termine: entro 5 giorni dal bando
    `,
  },
});
