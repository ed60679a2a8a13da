import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const unitaVsTitolariEq = defineWords('unita-vs-titolari-eq', {
  it: {
    title: 'Gli incarichi di responsabilità sono tanti quante le unità che guidano',
    why: 'Il numero degli incarichi e il registro delle unità raccontano la stessa organizzazione. Se non coincidono, manca un’unità nel registro o il conto degli incarichi è vecchio.',
    message: ({ reason, posts, units }) =>
      reason === 'voce'
        ? `I titolari di servizio autonomo sono ${posts}, ma il registro ha ${counted(units, 'servizio autonomo', 'servizi autonomi')}.`
        : `Gli incarichi sono ${posts}, ma ne risultano titolari i responsabili di ${counted(units, 'unità', 'unità')}.`,
    help: () => 'Correggi il numero degli incarichi, oppure il registro delle unità e degli incarichi.',
  },
  en: {
    title: 'The posts of responsibility are as many as the units that they lead',
    why: 'The number of posts and the register of units tell of one organisation. When they differ, a unit is missing from the register or the count of posts is old.',
    message: ({ reason, posts, units }) =>
      reason === 'voce'
        ? `The holders of autonomous services are ${posts}, but the register has ${counted(units, 'autonomous service', 'autonomous services')}.`
        : `The posts are ${posts}, but their holders lead ${counted(units, 'unit', 'units')}.`,
    help: () => 'Correct the number of posts, or the registers of units and of posts.',
  },
});
