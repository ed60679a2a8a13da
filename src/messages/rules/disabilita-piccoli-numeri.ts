import { defineWords } from './define-words.ts';

export const disabilitaPiccoliNumeri = defineWords('disabilita-piccoli-numeri', {
  it: {
    title: 'I numeri sulla disabilità non fanno riconoscere nessuno',
    why: 'La disabilità è un dato sulla salute, che non si può diffondere. Un numero molto piccolo, o un posto riservato in un ufficio preciso, dice a chi conosce l’ente di chi si tratta.',
    message: ({ where, number, threshold }) =>
      where === 'quota'
        ? `Il piano dice quante persone con disabilità sono in servizio: ${number}, meno di ${threshold}.`
        : `Il piano dice in quale unità andrà ${number === 1 ? 'una persona assunta' : `chi è assunto (${number} persone)`} con il collocamento mirato.`,
    help: ({ where, threshold }) =>
      where === 'quota'
        ? `Togli il numero e scrivi in “nota” se la quota è coperta, oppure “meno di ${threshold}”.`
        : 'Togli l’unità dalla riga dell’assunzione.',
  },
  en: {
    title: 'The numbers on disability let nobody be recognised',
    why: 'Disability is a datum on health, which may not be spread. A very small number, or a reserved post in a given office, tells those who know the body who it is.',
    message: ({ where, number, threshold }) =>
      where === 'quota'
        ? `The plan says how many of its staff have a disability: ${number}, fewer than ${threshold}.`
        : `The plan says to which unit ${number === 1 ? 'a person hired' : `those hired (${number} persons)`} through targeted placement will go.`,
    help: ({ where, threshold }) =>
      where === 'quota'
        ? `Leave out the number and write in “nota” whether the quota is met, or “fewer than ${threshold}”.`
        : 'Take the unit away from the row of the hire.',
  },
});
