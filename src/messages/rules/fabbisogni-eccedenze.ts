import { defineWords } from './define-words.ts';

export const fabbisogniEccedenze = defineWords('fabbisogni-eccedenze', {
  it: {
    title: 'Il piano dice se ci sono eccedenze di personale',
    why: 'Ogni anno l’ente verifica se ha personale in più. Chi non fa la verifica non può assumere: il piano dei fabbisogni deve dirne l’esito.',
    message: () => 'Il piano dei fabbisogni non dice se ci sono eccedenze di personale.',
    help: () => 'Aggiungi “eccedenze” con l’esito della ricognizione e il suo atto.',
  },
  en: {
    title: 'The plan says whether there is surplus staff',
    why: 'Every year the body checks whether it has more staff than it needs. One that does not may not hire: the staffing needs have to tell the outcome.',
    message: () => 'The staffing needs do not say whether there is surplus staff.',
    help: () => 'Add “eccedenze” with the outcome of the survey and its act.',
  },
});
