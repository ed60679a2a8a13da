import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';
import { lacks, tallied } from './tallied.ts';

export const misuraCompleta = defineWords('misura-completa', {
  it: {
    title: 'Ogni misura di prevenzione ha responsabile, tempi, indicatore e monitoraggio',
    why: 'L’ANAC chiede misure concrete e verificabili. Senza chi e quando una misura non parte; senza indicatore e target non si può dire se funziona.',
    message: ({ missing, items, total }) =>
      `${counted(items, 'misura', 'misure')} su ${total} ${items === 1 ? 'è incompleta' : 'sono incomplete'}: ${lacks(missing)} ${tallied(missing, names.it, 'e')}.`,
    help: () => 'Aggiungi a ogni misura quello che manca; i tempi stanno nelle “fasi_attuazione”.',
  },
  en: {
    title: 'Each measure has a responsible person, times, an indicator and monitoring',
    why: 'The authority against corruption asks for measures that are concrete and can be verified. Without who and when a measure does not start; without indicator and target nobody can say whether it works.',
    message: ({ missing, items, total }) =>
      `${items} of ${counted(total, 'measure lacks', 'measures lack')} something: ${tallied(missing, names.en, 'and')}.`,
    help: () => 'Add to each measure what it lacks; times stand in “fasi_attuazione”.',
  },
});

const names = {
  it: {
    responsabile: 'chi risponde',
    tempi: 'i tempi',
    indicatore: 'l’indicatore',
    target: 'il target dell’indicatore',
    monitoraggio: 'il monitoraggio',
  },
  en: {
    responsabile: 'who answers for it',
    tempi: 'the times',
    indicatore: 'the indicator',
    target: 'the target of the indicator',
    monitoraggio: 'the monitoring',
  },
} as const;
