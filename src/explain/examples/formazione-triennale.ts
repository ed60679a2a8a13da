import { defineExample, yaml } from '../example.ts';

export const formazioneTriennale = defineExample('formazione-triennale', {
  wrong: {
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Il codice dei contratti, periodo: "10.2025", stato: svolto }
    `,
  },
  right: {
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Il codice dei contratti, periodo: "10.2025", stato: svolto }
        - { titolo: Scrivere in modo chiaro, periodo: "05.2026", stato: programmato }
    `,
  },
});
