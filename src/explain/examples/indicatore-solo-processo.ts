import { defineExample, yaml } from '../example.ts';

export const indicatoreSoloProcesso = defineExample('indicatore-solo-processo', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - rispetto delle scadenze delle fasi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - rispetto delle scadenze delle fasi
        - almeno 200 contratti digitalizzati
    `,
  },
});
