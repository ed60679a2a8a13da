import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const interimSenzaNome = defineWords('interim-senza-nome', {
  it: {
    title: 'Un incarico ad interim dice di chi è',
    why: 'La formula “ad interim” da sola non dice chi risponde dell’unità. Cittadini e nucleo di valutazione devono poter sapere a chi gli obiettivi sono affidati.',
    message: ({ units }) =>
      units.length < 3
        ? `Non si dice chi regge ad interim ${listed(units.map(quoted), 'e')}.`
        : `Di ${units.length} unità non si dice chi le regge ad interim: la prima è ${quoted(units[0] ?? '')}.`,
    help: ({ units }) =>
      units.length === 1
        ? 'Aggiungi “persona”, con cognome e nome.'
        : 'Aggiungi “persona”, con cognome e nome, a ciascuno di questi incarichi.',
  },
  en: {
    title: 'A post held ad interim says by whom',
    why: 'The words “ad interim” alone do not say who answers for the unit. Citizens and evaluators must be able to know to whom the objectives are given.',
    message: ({ units }) =>
      units.length < 3
        ? `It is not said who leads ad interim ${listed(units.map(quoted), 'and')}.`
        : `Of ${units.length} units it is not said who leads them ad interim: the first is ${quoted(units[0] ?? '')}.`,
    help: ({ units }) =>
      units.length === 1
        ? 'Add “persona”, with surname and given name.'
        : 'Add “persona”, with surname and given name, to each of these posts.',
  },
});
