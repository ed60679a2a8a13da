import { defineExample, yaml } from '../example.ts';

export const vociRipetute = defineExample('voci-ripetute', {
  wrong: {
    'formazione.yaml': yaml`
      ciclo:
        - Rilevare i fabbisogni
        - Svolgere i corsi
        - Rilevare i fabbisogni
    `,
  },
  right: {
    'formazione.yaml': yaml`
      ciclo:
        - Rilevare i fabbisogni
        - Svolgere i corsi
        - Valutare i risultati
    `,
  },
});
