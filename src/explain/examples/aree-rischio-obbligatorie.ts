import { defineExample, yaml } from '../example.ts';

export const areeRischioObbligatorie = defineExample('aree-rischio-obbligatorie', {
  wrong: {
    'anticorruzione.yaml': yaml`
      processi:
        - { id: permessi, area_rischio: autorizzazioni e concessioni, processo: Permessi di costruire }
        - { id: gare, area_rischio: contratti pubblici, processo: Affidamenti diretti }
        - { id: contributi, area_rischio: sovvenzioni e contributi, processo: Contributi alle associazioni }
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      processi:
        - { id: permessi, area_rischio: autorizzazioni e concessioni, processo: Permessi di costruire }
        - { id: gare, area_rischio: contratti pubblici, processo: Affidamenti diretti }
        - { id: contributi, area_rischio: sovvenzioni e contributi, processo: Contributi alle associazioni }
        - { id: concorsi, area_rischio: concorsi e gestione del personale, processo: Concorsi }
    `,
  },
});
