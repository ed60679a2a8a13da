import { defineExample, yaml } from '../example.ts';

export const misuraCompleta = defineExample('misura-completa', {
  wrong: {
    'anticorruzione.yaml': yaml`
      misure:
        - { id: estrazione, tipo: specifica, descrizione: Controllo a campione degli affidamenti. }
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      misure:
        - id: estrazione
          tipo: specifica
          descrizione: Controllo a campione degli affidamenti.
          responsabile: Segretario generale
          fasi_attuazione:
            - { descrizione: Estrazione del campione, scadenza: 30/06/2026 }
          indicatore: { denominazione: Affidamenti controllati, target: { "2026": 10 } }
          monitoraggio: { periodicita: semestrale }
    `,
  },
});
