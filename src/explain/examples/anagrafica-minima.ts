import { defineExample, yaml } from '../example.ts';

export const anagraficaMinima = defineExample('anagrafica-minima', {
  wrong: {
    'anagrafica.yaml': yaml`
      codice_fiscale: "00429440068"
      indirizzo: { via: Piazza Maggiore, comune: Prova }
      telefono: ["0131 515111"]
      sito: https://www.comune.prova.it
      pec: comune@pec.prova.it
      codice_ipa: c_prov
      abitanti: { numero: 3100, al: 31/12/2025 }
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      codice_fiscale: "00429440068"
      indirizzo: { via: Piazza Maggiore, comune: Prova }
      telefono: ["0131 515111"]
      sito: https://www.comune.prova.it
      pec: comune@pec.prova.it
      codice_ipa: c_prov
      abitanti: { numero: 3100, al: 31/12/2025 }
      legale_rappresentante: { carica: Sindaco }
      dipendenti: { numero: 12, al: 31/12/2025 }
    `,
  },
});
