import { dated, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const responsabileInCarica = defineWords('responsabile-in-carica', {
  it: {
    title: 'A ogni scadenza qualcuno è responsabile dell’unità',
    why: 'Un obiettivo si assegna a chi ne risponde. Se il giorno della scadenza nessuno ha l’incarico, non c’è chi possa raggiungerlo né chi se ne possa chiamare a rispondere.',
    message: ({ unit, from, ends, deadlines }) =>
      unit === ''
        ? 'Il piano ha delle schede, ma non dice chi dirige le unità.'
        : ends !== undefined
          ? `Per ${quoted(unit)} l’incarico scade il ${dated(ends, 'it')}: da rinnovare, perché ${deadlines.length === 1 ? 'qui c’è una scadenza' : 'ci sono scadenze'} il ${listed(
              deadlines.map((day) => dated(day, 'it')),
              'e',
            )}.`
          : from === ''
            ? `Nessuno ha l’incarico di ${quoted(unit)} il ${listed(
                deadlines.map((day) => dated(day, 'it')),
                'e',
              )}.`
            : `Dal ${dated(from, 'it')} nessuno ha l’incarico di ${quoted(unit)}, e ${deadlines.length === 1 ? 'qui c’è una scadenza' : 'ci sono scadenze'} il ${listed(
                deadlines.map((day) => dated(day, 'it')),
                'e',
              )}.`,
    help: ({ ends }) =>
      ends === undefined
        ? 'Registra in organizzazione/incarichi.yaml chi regge l’unità in quei giorni, anche ad interim.'
        : 'Quando l’incarico è rinnovato, o passa ad altri, registralo in organizzazione/incarichi.yaml.',
  },
  en: {
    title: 'At each deadline somebody is in charge of the unit',
    why: 'An objective is given to somebody who answers for it. If nobody holds the post on the day of the deadline, there is nobody to reach it and nobody to evaluate.',
    message: ({ unit, from, ends, deadlines }) =>
      unit === ''
        ? 'The plan has cards, but does not say who heads the units.'
        : ends !== undefined
          ? `For ${quoted(unit)} the post ends on ${dated(ends, 'en')}: to be renewed, since ${deadlines.length === 1 ? 'there is a deadline' : 'there are deadlines'} on ${listed(
              deadlines.map((day) => dated(day, 'en')),
              'and',
            )}.`
          : from === ''
            ? `Nobody is in charge of ${quoted(unit)} on ${listed(
                deadlines.map((day) => dated(day, 'en')),
                'and',
              )}.`
            : `From ${dated(from, 'en')} nobody is in charge of ${quoted(unit)}, and ${deadlines.length === 1 ? 'there is a deadline' : 'there are deadlines'} on ${listed(
                deadlines.map((day) => dated(day, 'en')),
                'and',
              )}.`,
    help: ({ ends }) =>
      ends === undefined
        ? 'Register in organizzazione/incarichi.yaml who leads the unit on those days, even ad interim.'
        : 'When the post is renewed, or given to somebody else, register it in organizzazione/incarichi.yaml.',
  },
});
