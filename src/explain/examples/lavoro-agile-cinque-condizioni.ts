import { defineExample, yaml } from '../example.ts';

export const lavoroAgileCinqueCondizioni = defineExample('lavoro-agile-cinque-condizioni', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      condizioni:
        servizi_utenti: Gli sportelli restano aperti come prima.
        rotazione_e_prevalenza: A turno, e mai più di due giorni la settimana.
        piattaforma: I documenti stanno in una nuvola protetta.
        dotazioni: L'ente consegna un portatile.
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      condizioni:
        servizi_utenti: Gli sportelli restano aperti come prima.
        rotazione_e_prevalenza: A turno, e mai più di due giorni la settimana.
        piattaforma: I documenti stanno in una nuvola protetta.
        dotazioni: L'ente consegna un portatile.
        arretrato: Nessun arretrato alla fine del 2025.
    `,
  },
});
