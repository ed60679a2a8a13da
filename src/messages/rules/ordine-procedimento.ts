import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const ordineProcedimento = defineWords('ordine-procedimento', {
  it: {
    title: 'Consultazione e pareri vengono prima dell’approvazione',
    why: 'Una consultazione aperta ad approvazione avvenuta, o un parere successivo, non possono più cambiare il testo: di solito una delle due date è sbagliata.',
    message: ({ date, other, what }) =>
      ({
        aperta: `La consultazione si apre il ${dated(date, 'it')}, dopo l’approvazione del ${dated(other, 'it')}.`,
        chiusa: `La consultazione si chiude il ${dated(date, 'it')}, dopo l’approvazione del ${dated(other, 'it')}.`,
        rovesciata: `La consultazione si chiude il ${dated(date, 'it')}, prima di aprirsi il ${dated(other, 'it')}.`,
        parere: `Il parere dei revisori è del ${dated(date, 'it')}, dopo l’adozione del ${dated(other, 'it')}.`,
        esecutivita: `L’atto risulta esecutivo il ${dated(date, 'it')}, prima dell’adozione del ${dated(other, 'it')}.`,
      })[what],
    help: () => 'Controlla le due date; se sono giuste, il piano spieghi perché l’ordine è questo.',
  },
  en: {
    title: 'Consultation and opinions come before the approval',
    why: 'A consultation that opens after the approval, or an opinion that follows it, can no longer change the text: usually one of the two dates is wrong.',
    message: ({ date, other, what }) =>
      ({
        aperta: `The consultation opens on ${dated(date, 'en')}, after the approval of ${dated(other, 'en')}.`,
        chiusa: `The consultation closes on ${dated(date, 'en')}, after the approval of ${dated(other, 'en')}.`,
        rovesciata: `The consultation closes on ${dated(date, 'en')}, before it opens on ${dated(other, 'en')}.`,
        parere: `The opinion of the auditors is of ${dated(date, 'en')}, after the adoption of ${dated(other, 'en')}.`,
        esecutivita: `The act takes effect on ${dated(date, 'en')}, before the adoption of ${dated(other, 'en')}.`,
      })[what],
    help: () => 'Look the two dates up; if they are right, let the plan say why they stand in this order.',
  },
});
