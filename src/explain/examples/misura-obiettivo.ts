import { defineExample, yaml } from '../example.ts';

export const misuraObiettivo = defineExample('misura-obiettivo', {
  wrong: {
    'anticorruzione.yaml': yaml`
      misure:
        - { id: estrazione, tipo: specifica, descrizione: Controllo a campione degli affidamenti., unita: [avvocatura] }
        - { id: rotazione, tipo: specifica, descrizione: Rotazione delle commissioni., unita: [risorse-umane] }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      collegamenti: { misure_anticorruzione: [estrazione] }
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Nuovi concorsi
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      misure:
        - { id: estrazione, tipo: specifica, descrizione: Controllo a campione degli affidamenti., unita: [avvocatura] }
        - { id: rotazione, tipo: specifica, descrizione: Rotazione delle commissioni., unita: [risorse-umane] }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      collegamenti: { misure_anticorruzione: [estrazione] }
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Nuovi concorsi
      collegamenti: { misure_anticorruzione: [rotazione] }
    `,
  },
});
