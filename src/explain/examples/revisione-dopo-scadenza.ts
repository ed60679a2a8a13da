import { defineExample, yaml } from '../example.ts';

export const revisioneDopoScadenza = defineExample('revisione-dopo-scadenza', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 31/12/2026
      revisioni:
        - { data: 15/10/2026, modifica: Scadenza spostata dal 30/09/2026 al 31/12/2026. }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 31/12/2026
      revisioni:
        - { data: 15/09/2026, modifica: Scadenza spostata dal 30/09/2026 al 31/12/2026. }
    `,
  },
});
