import { defineExample, yaml } from '../example.ts';

export const bilancioCoerente = defineExample('bilancio-coerente', {
  wrong: {
    'piao.yaml': yaml`
      termine: { bilancio_approvazione: 22/12/2025 }
      documenti_collegati:
        - { tipo: bilancio, titolo: Bilancio di previsione 2026-2028, atto: cc-2025-90 }
    `,
    'atti.yaml': yaml`
      atti:
        - { id: cc-2025-90, organo: Consiglio comunale, tipo: deliberazione, numero: 90, data: 29/12/2025 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      termine: { bilancio_approvazione: 29/12/2025 }
      documenti_collegati:
        - { tipo: bilancio, titolo: Bilancio di previsione 2026-2028, atto: cc-2025-90 }
    `,
    'atti.yaml': yaml`
      atti:
        - { id: cc-2025-90, organo: Consiglio comunale, tipo: deliberazione, numero: 90, data: 29/12/2025 }
    `,
  },
});
