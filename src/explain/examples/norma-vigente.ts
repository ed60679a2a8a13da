import { defineExample, yaml } from '../example.ts';

export const normaVigente = defineExample('norma-vigente', {
  wrong: {
    'anticorruzione.yaml': yaml`
      premessa: Le gare si svolgono secondo il D.Lgs. 50/2016.
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      premessa: Le gare si svolgono secondo il D.Lgs. 36/2023.
    `,
  },
});
