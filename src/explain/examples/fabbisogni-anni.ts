import { defineExample, yaml } from '../example.ts';

export const fabbisogniAnni = defineExample('fabbisogni-anni', {
  wrong: {
    'fabbisogni.yaml': yaml`
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2 }
      assunzioni:
        - { anno: 2026, area: Istruttori, numero: 2, modalita: concorso }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2 }
        - { anno: 2027, area: Funzionari, numero: 1 }
        - { anno: 2028, numero: 0 }
      assunzioni:
        - { anno: 2026, area: Istruttori, numero: 2, modalita: concorso }
        - { anno: 2027, area: Funzionari, numero: 1, modalita: scorrimento }
        - { anno: 2028, area: Istruttori, numero: 1, modalita: mobilità }
    `,
  },
});
