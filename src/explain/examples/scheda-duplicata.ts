import { defineExample, yaml } from '../example.ts';

export const schedaDuplicata = defineExample('scheda-duplicata', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Apertura di uno sportello unico per i cittadini
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Apertura di uno sportello unico per i cittadini
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Apertura di uno sportello unico per i cittadini
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Apertura di uno sportello unico per i cittadini
      collegamenti: { obiettivi: [avvocatura/A] }
    `,
  },
});
