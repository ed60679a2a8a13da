import { defineExample, yaml } from '../example.ts';

export const dupRiferimento = defineExample('dup-riferimento', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      premessa: L'ente vuole una città più verde.
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      premessa: L'ente vuole una città più verde, come scrive la sezione strategica del DUP.
    `,
  },
});
