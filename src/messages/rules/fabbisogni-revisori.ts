import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fabbisogniRevisori = defineWords('fabbisogni-revisori', {
  it: {
    title: 'I fabbisogni hanno il parere dei revisori, dato prima dell’atto',
    why: 'L’organo di revisione verifica che il piano dei fabbisogni rispetti la riduzione della spesa e l’equilibrio di bilancio. Il parere serve a chi decide: dopo l’atto arriva tardi.',
    message: ({ date, act }) =>
      date === undefined
        ? 'Il piano dei fabbisogni non cita il parere dell’organo di revisione.'
        : `Il parere dei revisori è del ${dated(date, 'it')}, dopo l’atto del ${dated(act ?? date, 'it')}.`,
    help: ({ date }) =>
      date === undefined ? 'Aggiungi “parere_revisori” con numero e data.' : 'Correggi una delle due date.',
  },
  en: {
    title: 'The staffing needs have the opinion of the auditors, given before the act',
    why: 'The auditors verify that the staffing needs keep spending and the budget in balance. Their opinion serves those who decide: after the act it comes too late.',
    message: ({ date, act }) =>
      date === undefined
        ? 'The staffing needs do not cite the opinion of the auditors.'
        : `The opinion of the auditors is of ${dated(date, 'en')}, after the act of ${dated(act ?? date, 'en')}.`,
    help: ({ date }) =>
      date === undefined ? 'Add “parere_revisori” with number and date.' : 'Correct one of the two dates.',
  },
});
