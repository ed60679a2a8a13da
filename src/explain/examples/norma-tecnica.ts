import { defineExample, yaml } from '../example.ts';

export const normaTecnica = defineExample('norma-tecnica', {
  wrong: {
    'monitoraggio.yaml': yaml`
      premessa: I controlli sui siti seguono la norma UNI EN 301549.
    `,
  },
  right: {
    'monitoraggio.yaml': yaml`
      premessa: I controlli sui siti seguono la norma UNI CEI EN 301549.
    `,
  },
});
