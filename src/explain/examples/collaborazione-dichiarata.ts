import { defineExample, yaml } from '../example.ts';

export const collaborazioneDichiarata = defineExample('collaborazione-dichiarata', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      vincoli: collaborazione del [[unita:risorse-umane]]
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      vincoli: collaborazione del [[unita:risorse-umane]]
      fasi:
        - { descrizione: Ricognizione, scadenza: 30/06/2026, coinvolti: [risorse-umane] }
    `,
  },
});
