import { defineWords } from './define-words.ts';

export const adozioneMancante = defineWords('adozione-mancante', {
  it: {
    title: 'Il piano dice chi lo ha adottato e con quale atto',
    why: 'Senza organo, data e atto chi legge non sa se ha davanti il piano in vigore o una bozza; finché il piano si scrive, è normale che manchino.',
    message: () => 'Il piano non dice ancora chi lo ha adottato, quando e con quale atto.',
    help: () => 'Dopo l’adozione aggiungi “adozione” a piao.yaml, con organo, data e atto.',
  },
  en: {
    title: 'The plan says who adopted it and with what act',
    why: 'Without body, date and act the reader does not know whether this is the plan in force or a draft; while the plan is being written it is natural that they are missing.',
    message: () => 'The plan does not say yet who adopted it, when and with what act.',
    help: () => 'After the adoption add “adozione” to piao.yaml, with body, date and act.',
  },
});
