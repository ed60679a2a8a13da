import { defineWords } from './define-words.ts';

export const collegamentoVp = defineWords('collegamento-vp', {
  it: {
    title: 'Ogni scheda dice a quale valore pubblico serve',
    why: 'Il PIAO deve mostrare come il lavoro degli uffici realizza gli indirizzi e gli obiettivi di valore pubblico. Una scheda senza collegamento resta fuori da quel disegno.',
    message: ({ cards, all }) =>
      cards === 1
        ? `Una scheda su ${all} non è collegata né a un obiettivo di valore pubblico né a un indirizzo.`
        : `${cards} schede su ${all} non sono collegate né a un obiettivo di valore pubblico né a un indirizzo.`,
    help: () =>
      'In ciascuna aggiungi “collegamenti” con “valore_pubblico” o “indirizzo”; se serve solo a mandare avanti un servizio scrivi “natura: mantenimento”.',
  },
  en: {
    title: 'Each card says which public value it serves',
    why: 'The plan must show how the work of the offices makes its strategic lines and its objectives of public value come true. A card without a link stays out of that picture.',
    message: ({ cards, all }) =>
      cards === 1
        ? `One card of ${all} is linked neither to an objective of public value nor to a strategic line.`
        : `${cards} cards of ${all} are linked neither to an objective of public value nor to a strategic line.`,
    help: () =>
      'In each of them add “collegamenti” with “valore_pubblico” or “indirizzo”; if it only keeps a service going write “natura: mantenimento”.',
  },
});
