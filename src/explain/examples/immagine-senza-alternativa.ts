import { defineExample, yaml } from '../example.ts';

export const immagineSenzaAlternativa = defineExample('immagine-senza-alternativa', {
  wrong: {
    'struttura.yaml': yaml`
      organigramma:
        immagine: { file: allegati/organigramma.svg, didascalia: Organigramma }
    `,
  },
  right: {
    'struttura.yaml': yaml`
      organigramma:
        immagine:
          file: allegati/organigramma.svg
          didascalia: Organigramma
          alternativa: Sotto il sindaco stanno due servizi, avvocatura e risorse umane.
    `,
  },
});
