import { defineExample, yaml } from '../example.ts';

export const validazionePresente = defineExample('validazione-presente', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      validazione: { organo: Nucleo di valutazione }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      validazione: { organo: Nucleo di valutazione, data: 20/01/2026, esito: validata }
    `,
  },
});
