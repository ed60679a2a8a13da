import { defineExample, yaml } from '../example.ts';

export const campoVuoto = defineExample('campo-vuoto', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      finalita_strategiche: Far conoscere i servizi a chi li usa.
      direttive_specifiche: Descrivere ogni servizio con tempi e recapiti.
      risultato_atteso: Carta dei servizi pubblicata.
      criteri:
        raggiunto: Carta pubblicata entro l'anno.
        non_raggiunto: Carta non pubblicata entro l'anno.
      indicatori: [servizi descritti sul totale]
      vincoli:
      risorse_umane: personale del settore
      risorse_finanziarie: nessuna
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      finalita_strategiche: Far conoscere i servizi a chi li usa.
      direttive_specifiche: Descrivere ogni servizio con tempi e recapiti.
      risultato_atteso: Carta dei servizi pubblicata.
      criteri:
        raggiunto: Carta pubblicata entro l'anno.
        non_raggiunto: Carta non pubblicata entro l'anno.
      indicatori: [servizi descritti sul totale]
      vincoli: nessuno
      risorse_umane: personale del settore
      risorse_finanziarie: nessuna
    `,
  },
});
