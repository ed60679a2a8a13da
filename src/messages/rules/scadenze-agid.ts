import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

const things = {
  it: { dichiarazione: 'la dichiarazione di accessibilità', obiettivi: 'gli obiettivi di accessibilità' },
  en: { dichiarazione: 'the accessibility statement', obiettivi: 'the objectives of accessibility' },
} as const;

export const scadenzeAgid = defineWords('scadenze-agid', {
  it: {
    title: 'Gli impegni sull’accessibilità digitale hanno le date di AgID',
    why: 'La dichiarazione di accessibilità si aggiorna ogni anno entro il 23 settembre e gli obiettivi si pubblicano entro il 31 marzo: un’altra data nel piano porta a un adempimento tardivo.',
    message: ({ entro, what, written }) =>
      written === undefined
        ? `L’impegno a pubblicare ${things.it[what]} non ha una data: il termine di AgID è il ${entro} di ogni anno.`
        : `L’impegno a pubblicare ${things.it[what]} ha la data ${written}, mentre il termine di AgID è il ${entro} di ogni anno.`,
    help: ({ entro }) =>
      `Scrivi ${quoted(`ricorrenza: { ogni: anno, entro: ${entro} }`)}, salvo che l’impegno sia un altro.`,
  },
  en: {
    title: 'Commitments on digital accessibility have the dates of AgID',
    why: 'The accessibility statement is renewed every year by 23 September and the objectives are published by 31 March: another date in the plan leads to doing it late.',
    message: ({ entro, what, written }) =>
      written === undefined
        ? `The commitment to publish ${things.en[what]} has no date: the term of AgID is ${entro} of each year.`
        : `The commitment to publish ${things.en[what]} is dated ${written}, while the term of AgID is ${entro} of each year.`,
    help: ({ entro }) =>
      `Write ${quoted(`ricorrenza: { ogni: anno, entro: ${entro} }`)}, unless the commitment is another one.`,
  },
});
