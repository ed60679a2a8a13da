import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const papCugConsigliera = defineWords('pap-cug-consigliera', {
  it: {
    title: 'Le azioni positive citano il CUG e la consigliera di parità',
    why: 'Le azioni positive nascono dal confronto con il Comitato unico di garanzia e con la consigliera di parità. Chi legge, e chi controlla, cerca nel piano che ci sia stato.',
    message: ({ missing }) =>
      `Il piano delle azioni positive non cita ${listed(
        missing.map((key) => names.it[key]),
        'né',
      )}.`,
    help: ({ missing }) =>
      `Aggiungi ${listed(missing.map(quoted), 'e')}; se il parere è stato chiesto e non ancora reso, dillo in “nota”.`,
  },
  en: {
    title: 'The positive actions cite the CUG and the equality adviser',
    why: 'Positive actions come from talking with the guarantee committee (CUG) and with the equality adviser. Readers and controllers look in the plan for a sign of it.',
    message: ({ missing }) =>
      `The positive actions do not cite ${listed(
        missing.map((key) => names.en[key]),
        'or',
      )}.`,
    help: ({ missing }) =>
      `Add ${listed(missing.map(quoted), 'and')}; if the opinion was asked and is not given yet, say so in “nota”.`,
  },
});

const names = {
  it: { parere_consigliera: 'il parere della consigliera di parità', cug: 'la proposta del CUG' },
  en: { parere_consigliera: 'the opinion of the equality adviser', cug: 'the proposal of the CUG' },
} as const;
