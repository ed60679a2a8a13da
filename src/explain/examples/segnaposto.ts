import { defineExample, yaml } from '../example.ts';

export const segnaposto = defineExample('segnaposto', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      direttive_specifiche: Il regolamento passa per il settore "....", che ne verifica gli effetti.
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      direttive_specifiche: Il regolamento passa per il settore Ambiente, che ne verifica gli effetti.
    `,
  },
});
