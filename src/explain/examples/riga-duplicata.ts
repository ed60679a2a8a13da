import { defineExample, yaml } from '../example.ts';

export const rigaDuplicata = defineExample('riga-duplicata', {
  wrong: {
    'fabbisogni.yaml': yaml`
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2, motivo: pensionamento }
        - { anno: 2026, area: Istruttori, numero: 2, motivo: pensionamento }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2, motivo: pensionamento }
        - { anno: 2027, area: Istruttori, numero: 2, motivo: pensionamento }
    `,
  },
});
