import { defineWords } from './define-words.ts';

export const oivONucleo = defineWords('oiv-o-nucleo', {
  it: {
    title: 'L’organo che valuta ha un solo nome in tutto il piano',
    why: 'OIV e Nucleo di valutazione sono due organi diversi e un ente ne ha uno: con due nomi chi legge non sa chi valuta.',
    message: () => 'Il piano usa due nomi per chi valuta: OIV e Nucleo di valutazione.',
    help: () => 'Usa ovunque il nome dell’organo che l’ente ha davvero.',
  },
  en: {
    title: 'The body that evaluates has one name throughout the plan',
    why: 'The two names, OIV and Nucleo di valutazione, are of different bodies, and an administration has one of them: with both, readers do not know who evaluates.',
    message: () => 'The plan uses two names for the body that evaluates: “OIV” and “Nucleo di valutazione”.',
    help: () => 'Use everywhere the name of the body that the administration really has.',
  },
});
