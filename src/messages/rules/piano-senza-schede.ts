import { defineWords } from './define-words.ts';

export const pianoSenzaSchede = defineWords('piano-senza-schede', {
  it: {
    title: 'Un piano in forma ordinaria ha schede obiettivo',
    why: 'La sottosezione 2.2 vive delle sue schede: senza obiettivi, fasi e indicatori non c’è nulla che il Nucleo o l’OIV possa valutare.',
    message: () => 'Il piano ha la sottosezione 2.2, ma nessuna scheda obiettivo.',
    help: () =>
      'Aggiungi le schede in obiettivi/<unita>/<codice>.yaml; se stanno in un altro documento, scrivi un “rinvio” in performance.yaml.',
  },
  en: {
    title: 'A plan in full form has cards of objectives',
    why: 'Subsection 2.2 lives of its cards: without objectives, phases and indicators there is nothing that the evaluation board can judge.',
    message: () => 'The plan has subsection 2.2, but no card of an objective.',
    help: () =>
      'Add the cards as obiettivi/<unita>/<codice>.yaml; if they stand in another document, write a “rinvio” in performance.yaml.',
  },
});
