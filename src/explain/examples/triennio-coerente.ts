import { defineExample, yaml } from '../example.ts';

export const triennioCoerente = defineExample('triennio-coerente', {
  wrong: {
    'piao.yaml': yaml`
      triennio: { da: 2026, a: 2028 }
    `,
    'azioni-positive.yaml': yaml`
      triennio: { da: 2025, a: 2027 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      triennio: { da: 2026, a: 2028 }
    `,
    'azioni-positive.yaml': yaml`
      triennio: { da: 2026, a: 2028 }
    `,
  },
});
