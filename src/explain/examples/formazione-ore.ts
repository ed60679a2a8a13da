import { defineExample, yaml } from '../example.ts';

export const formazioneOre = defineExample('formazione-ore', {
  wrong: {
    'formazione.yaml': yaml`
      ore_obiettivo_procapite: 24
    `,
  },
  right: {
    'formazione.yaml': yaml`
      ore_obiettivo_procapite: 40
    `,
  },
});
