import { defineExample, yaml } from '../example.ts';

export const oivONucleo = defineExample('oiv-o-nucleo', {
  wrong: {
    'anagrafica.yaml': yaml`
      figure:
        - { ruolo: Nucleo di valutazione }
    `,
    'performance.yaml': yaml`
      validazione: { organo: OIV }
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      figure:
        - { ruolo: Nucleo di valutazione }
    `,
    'performance.yaml': yaml`
      validazione: { organo: Nucleo di valutazione }
    `,
  },
});
