import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const vpIndicatori = defineWords('vp-indicatori', {
  it: {
    title: 'Ogni obiettivo di valore pubblico ha un indicatore di impatto',
    why: 'Senza un valore di partenza e uno atteso per ciascun anno nessuno può dire se la comunità sta meglio di prima: resta un buon proposito.',
    message: ({ reason, codes }) => {
      const names = listed(codes.map(quoted), 'e');
      if (reason === 'assente')
        return 'La sottosezione 2.1 non ha obiettivi di valore pubblico misurati da un indicatore.';
      if (reason === 'senza-indicatore')
        return codes.length === 1
          ? `L’obiettivo di valore pubblico ${names} non ha un indicatore di impatto.`
          : `Gli obiettivi di valore pubblico ${names} non hanno un indicatore di impatto.`;
      return codes.length === 1
        ? `Nell’obiettivo di valore pubblico ${names} nessun indicatore ha il valore di partenza e quelli attesi nei tre anni.`
        : `Negli obiettivi di valore pubblico ${names} nessun indicatore ha il valore di partenza e quelli attesi nei tre anni.`;
    },
    help: ({ reason }) =>
      ({
        assente: 'Scrivi in “obiettivi_vp” pochi benefici attesi per la comunità, ciascuno con “indicatori_impatto”.',
        'senza-indicatore':
          'Aggiungi “indicatori_impatto”: che cosa si misura, da dove si parte, dove si arriva anno per anno.',
        incompleto: 'Completa “baseline” e “target” con un valore per ciascun anno del triennio.',
      })[reason],
  },
  en: {
    title: 'Every objective of public value has an impact indicator',
    why: 'Without a starting value and one expected for each year nobody can say whether the community is better off than before: a good intention is all that is left.',
    message: ({ reason, codes }) => {
      const names = listed(codes.map(quoted), 'and');
      if (reason === 'assente') return 'Subsection 2.1 has no objectives of public value that an indicator measures.';
      if (reason === 'senza-indicatore')
        return codes.length === 1
          ? `The objective of public value ${names} has no impact indicator.`
          : `The objectives of public value ${names} have no impact indicator.`;
      return codes.length === 1
        ? `In the objective of public value ${names} no indicator has its starting value and those expected in the three years.`
        : `In the objectives of public value ${names} no indicator has its starting value and those expected in the three years.`;
    },
    help: ({ reason }) =>
      ({
        assente: 'Write in “obiettivi_vp” a few benefits expected for the community, each with “indicatori_impatto”.',
        'senza-indicatore':
          'Add “indicatori_impatto”: what is measured, where it starts, where it is to be year by year.',
        incompleto: 'Complete “baseline” and “target” with a value for each of the three years.',
      })[reason],
  },
});
