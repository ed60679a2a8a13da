import { defineExample, yaml } from '../example.ts';

export const vpNumero = defineExample('vp-numero', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Aria più pulita }
        - { codice: VP2, denominazione: Più verde }
        - { codice: VP3, denominazione: Strade sicure }
        - { codice: VP4, denominazione: Case per tutti }
        - { codice: VP5, denominazione: Scuole aperte }
        - { codice: VP6, denominazione: Musei più visitati }
        - { codice: VP7, denominazione: Anziani meno soli }
        - { codice: VP8, denominazione: Imprese più veloci }
        - { codice: VP9, denominazione: Meno rifiuti }
        - { codice: VP10, denominazione: Più bici }
        - { codice: VP11, denominazione: Più sport }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Aria più pulita }
        - { codice: VP2, denominazione: Più verde }
        - { codice: VP3, denominazione: Strade sicure }
    `,
  },
});
