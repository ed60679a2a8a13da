import { defineWords } from './define-words.ts';

export const formazioneTriennale = defineWords('formazione-triennale', {
  it: {
    title: 'Il piano della formazione guarda agli anni che vengono',
    why: 'Il PIAO programma la formazione del triennio. Un elenco di corsi già svolti è un resoconto: chi legge non sa quale formazione ci sarà.',
    message: ({ courses, from, to }) =>
      `${courses === 1 ? 'Il solo intervento formativo è già svolto' : `I ${courses} interventi formativi sono tutti già svolti`}: il piano non dice quali saranno nel triennio ${from}-${to}.`,
    help: () => 'Aggiungi gli interventi da svolgere, con “stato: programmato”, oppure “aree_competenza” con i temi.',
  },
  en: {
    title: 'The plan of training looks at the years to come',
    why: 'These plans programme the training of three years. A list of courses that were held is an account: readers do not know what training there will be.',
    message: ({ courses, from, to }) =>
      `${courses === 1 ? 'The only course was' : `All ${courses} courses were`} already held: the plan does not say which there will be in the three years ${from}-${to}.`,
    help: () => 'Add the courses to be held, with “stato: programmato”, or “aree_competenza” with the themes.',
  },
});
