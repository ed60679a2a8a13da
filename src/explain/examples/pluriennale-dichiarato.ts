import { defineExample, yaml } from '../example.ts';

export const pluriennaleDichiarato = defineExample('pluriennale-dichiarato', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Recupero dei crediti, II annualità
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Recupero dei crediti, II annualità
      annualita: { indice: 2, di: 3 }
    `,
  },
});
