import { defineExample, yaml } from '../example.ts';

export const formazioneCoerente = defineExample('formazione-coerente', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      percorsi_formativi:
        - { titolo: Corso sulla sicurezza informatica }
    `,
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Il codice dei contratti, stato: programmato }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      percorsi_formativi:
        - { titolo: Corso sulla sicurezza informatica }
    `,
    'formazione.yaml': yaml`
      interventi:
        - { titolo: Il codice dei contratti, stato: programmato }
        - { titolo: La sicurezza informatica in ufficio, stato: programmato }
    `,
  },
});
