import { defineExample, yaml } from '../example.ts';

export const tipologieMinime = defineExample('tipologie-minime', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Semplificare i moduli per i tributi
    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      titolo: Digitalizzazione dell'archivio
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Semplificare i moduli per i tributi
    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      titolo: Digitalizzazione dell'archivio
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Accessibilità del municipio
    `,
    'obiettivi/risorse-umane/b.yaml': yaml`
      titolo: Piano per le pari opportunità
    `,
  },
});
