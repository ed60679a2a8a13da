import { defineExample, yaml } from '../example.ts';

export const meseFormato = defineExample('mese-formato', {
  wrong: {
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Appalti di forniture, periodo: "02.2026" }
        - { titolo: Privacy negli uffici, periodo: "2026" }
    `,
  },
  right: {
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Appalti di forniture, periodo: "02.2026" }
        - { titolo: Privacy negli uffici, periodo: "03.2026" }
    `,
  },
});
