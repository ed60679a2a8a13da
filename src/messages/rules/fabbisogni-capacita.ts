import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fabbisogniCapacita = defineWords('fabbisogni-capacita', {
  it: {
    title: 'La spesa di personale sta entro la soglia della fascia demografica',
    why: 'Un comune può assumere a tempo indeterminato secondo il rapporto fra spesa di personale ed entrate correnti, con soglie che dipendono dagli abitanti. Un rapporto o una soglia sbagliati fanno credere a uno spazio che non c’è.',
    message: ({ reason, written, computed }) => {
      const [a, b] = [decimal(written, 'it'), decimal(computed, 'it')];
      return {
        rapporto: `Il rapporto scritto è ${a}%, ma spesa ed entrate danno ${b}%.`,
        soglia: `La soglia scritta è ${a}%, ma per gli abitanti dell’ente risulta ${b}%.`,
        'soglia-rientro': `La soglia di rientro scritta è ${a}%, ma per gli abitanti dell’ente risulta ${b}%.`,
        'oltre-rientro': `Il rapporto fra spesa di personale ed entrate è ${a}%, sopra la soglia di rientro del ${b}%.`,
        margine: `Il margine scritto è di ${a} euro, ma spesa, entrate e soglia ne lasciano ${b}.`,
        assunzioni: `Le assunzioni dell’anno, tolti i risparmi delle cessazioni, costano ${a} euro: il margine è di ${b}.`,
      }[reason];
    },
    help: ({ reason }) =>
      ({
        rapporto: 'Ricalcola: spesa di personale diviso la media delle entrate dei tre anni, meno il fondo crediti.',
        soglia: 'Correggi la soglia o il numero degli abitanti, e confronta con il testo del decreto.',
        'soglia-rientro': 'Correggi la soglia o il numero degli abitanti, e confronta con il testo del decreto.',
        'oltre-rientro': 'Verifica i dati; se sono giusti, il piano deve dire come il rapporto torna a scendere.',
        margine: 'Correggi il margine, oppure i numeri dai quali viene.',
        assunzioni: 'Rinvia qualche assunzione, oppure correggi i costi o il margine.',
      })[reason],
  },
  en: {
    title: 'Staff spending keeps to the threshold for the number of inhabitants',
    why: 'A municipality may hire permanent staff according to the ratio of staff spending to current revenues, with thresholds that depend on its inhabitants. A wrong ratio or threshold promises room that is not there.',
    message: ({ reason, written, computed }) => {
      const [a, b] = [decimal(written, 'en'), decimal(computed, 'en')];
      return {
        rapporto: `The ratio is given as ${a}%, but spending and revenues give ${b}%.`,
        soglia: `The threshold is given as ${a}%, but for the inhabitants of the body it is ${b}%.`,
        'soglia-rientro': `The upper threshold is given as ${a}%, but for the inhabitants of the body it is ${b}%.`,
        'oltre-rientro': `The ratio of staff spending to revenues is ${a}%, above the upper threshold of ${b}%.`,
        margine: `The margin is given as ${a} euros, but spending, revenues and threshold leave ${b}.`,
        assunzioni: `The hires of the year, less what cessations save, cost ${a} euros: the margin is ${b}.`,
      }[reason];
    },
    help: ({ reason }) =>
      ({
        rapporto:
          'Compute it again: staff spending divided by the mean revenues of three years, less the fund for doubtful credits.',
        soglia: 'Correct the threshold or the number of inhabitants, and compare with the text of the decree.',
        'soglia-rientro':
          'Correct the threshold or the number of inhabitants, and compare with the text of the decree.',
        'oltre-rientro': 'Check the data; if they are right, the plan must say how the ratio comes down.',
        margine: 'Correct the margin, or the numbers that it comes from.',
        assunzioni: 'Put off some hires, or correct the costs or the margin.',
      })[reason],
  },
});
