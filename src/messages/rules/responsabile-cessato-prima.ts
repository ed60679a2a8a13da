import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const responsabileCessatoPrima = defineWords('responsabile-cessato-prima', {
  it: {
    title: 'Il responsabile era in carica quando gli obiettivi sono stati adottati',
    why: 'Gli obiettivi si assegnano a chi può ancora raggiungerli. Chi aveva già lasciato l’unità non può averli concordati, e chi è arrivato dopo li ha trovati già in corso.',
    message: ({ unit, end, adoption, succeeded }) =>
      `L’incarico di ${quoted(unit)} è finito il ${dated(end, 'it')}, prima dell’adozione degli obiettivi (${dated(adoption, 'it')})${succeeded ? '' : ', e quel giorno nessuno ne aveva preso il posto'}.`,
    help: ({ succeeded }) =>
      succeeded
        ? 'Verifica con chi è subentrato che abbia accettato gli obiettivi già avviati.'
        : 'Registra chi è subentrato, oppure correggi la data in “al”.',
  },
  en: {
    title: 'The head was in post when the objectives were adopted',
    why: 'Objectives are given to those who can still reach them. Who had already left the unit cannot have agreed to them, and who came later found them under way.',
    message: ({ unit, end, adoption, succeeded }) =>
      `The post of ${quoted(unit)} ended on ${dated(end, 'en')}, before the objectives were adopted (${dated(adoption, 'en')})${succeeded ? '' : ', and on that day nobody had taken it over'}.`,
    help: ({ succeeded }) =>
      succeeded
        ? 'Make sure that the successor has accepted the objectives already under way.'
        : 'Register the successor, or correct the date in “al”.',
  },
});
