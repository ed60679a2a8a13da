import { defineExample, yaml } from '../example.ts';

export const tabellaSenzaRighe = defineExample('tabella-senza-righe', {
  wrong: {
    'anticorruzione.yaml': yaml`
      misure: []
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      misure:
        - { id: rotazione, tipo: generale, descrizione: Rotazione degli incarichi. }
    `,
  },
});
