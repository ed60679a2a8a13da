import { defineExample, yaml } from '../example.ts';

export const figureObbligatorie = defineExample('figure-obbligatorie', {
  wrong: {
    'anagrafica.yaml': yaml`
      figure:
        - { ruolo: RPCT, nome: segretario generale }
        - { ruolo: Nucleo di valutazione }
        - { ruolo: RTD, nome: dirigente dei sistemi informativi }
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      figure:
        - { ruolo: RPCT, nome: segretario generale }
        - { ruolo: Nucleo di valutazione }
        - { ruolo: RTD, nome: dirigente dei sistemi informativi }
        - { ruolo: DPO, nome: studio esterno incaricato }
        - { ruolo: responsabile inclusione, nome: dirigente dei servizi sociali }
    `,
  },
});
