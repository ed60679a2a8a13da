import { defineExample, yaml } from '../example.ts';

export const progressioniQuota = defineExample('progressioni-quota', {
  wrong: {
    'fabbisogni.yaml': yaml`
      progressioni: { numero: 6, quota_percento: 60 }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      progressioni: { numero: 5, quota_percento: 50 }
    `,
  },
});
