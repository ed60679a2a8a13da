import { decimal, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fabbisogniQuadratura = defineWords('fabbisogni-quadratura', {
  it: {
    title: 'Il personale previsto è quello di oggi più chi arriva meno chi esce',
    why: 'La previsione di fine anno discende dagli altri numeri del piano. Se non torna, manca un’assunzione o una cessazione, o la previsione è rimasta quella di una versione precedente.',
    message: ({ year, area, written, computed }) =>
      `Il personale previsto per il ${year}${area === undefined ? '' : ` nell’area ${quoted(area)}`} è ${decimal(written, 'it')}, ma con assunzioni e cessazioni risulta ${decimal(computed, 'it')}.`,
    help: () => 'Correggi la previsione, oppure la riga che manca o è sbagliata tra assunzioni e cessazioni.',
  },
  en: {
    title: 'The expected staff is that of today plus who comes less who leaves',
    why: 'The forecast for the end of a year follows from the other numbers of the plan. When it does not, a hire or a cessation is missing, or the forecast is that of an earlier version.',
    message: ({ year, area, written, computed }) =>
      `The staff expected for ${year}${area === undefined ? '' : ` in the area ${quoted(area)}`} is ${decimal(written, 'en')}, but hires and cessations give ${decimal(computed, 'en')}.`,
    help: () => 'Correct the forecast, or the row that is missing or wrong among hires and cessations.',
  },
});
