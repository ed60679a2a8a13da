import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const incaricoSenzaBuchi = defineWords('incarico-senza-buchi', {
  it: {
    title: 'Tra un incarico e il successivo non restano giorni scoperti',
    why: 'Nei giorni senza un incaricato nessuno risponde degli obiettivi dell’unità né può firmarne gli atti. Spesso manca solo una data, o chi ha retto l’unità nel frattempo.',
    message: ({ unit, from, to }) =>
      from === to
        ? `Il ${dated(from, 'it')} nessuno ha l’incarico di ${quoted(unit)}.`
        : `Dal ${dated(from, 'it')} al ${dated(to, 'it')} nessuno ha l’incarico di ${quoted(unit)}.`,
    help: () => 'Aggiungi chi ha retto l’unità in quei giorni, anche ad interim, oppure correggi “al” o “dal”.',
  },
  en: {
    title: 'Between one post and the next no days are left uncovered',
    why: 'On days without a holder nobody answers for the objectives of the unit, nor can sign for it. Often only a date is missing, or whoever stood in meanwhile.',
    message: ({ unit, from, to }) =>
      from === to
        ? `On ${dated(from, 'en')} nobody is in charge of ${quoted(unit)}.`
        : `From ${dated(from, 'en')} to ${dated(to, 'en')} nobody is in charge of ${quoted(unit)}.`,
    help: () => 'Add whoever led the unit on those days, even ad interim, or correct “al” or “dal”.',
  },
});
