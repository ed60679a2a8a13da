import { defineExample, yaml } from '../example.ts';

export const indicatorePresente = defineExample('indicatore-presente', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risultato_atteso: I contratti sono digitali.
      indicatori:
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risultato_atteso: I contratti sono digitali.
      indicatori:
        - almeno 200 contratti digitalizzati
    `,
  },
});
