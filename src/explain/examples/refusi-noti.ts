import { defineExample, yaml } from '../example.ts';

export const refusiNoti = defineExample('refusi-noti', {
  wrong: {
    'formazione.yaml': yaml`
      premessa: La formazione serve a tutti i dipedenti, e e si ripete ogni anno.
    `,
  },
  right: {
    'formazione.yaml': yaml`
      premessa: La formazione serve a tutti i dipendenti, e si ripete ogni anno.
    `,
  },
});
