import { defineWords } from './define-words.ts';

export const lavoroAgilePeriodo = defineWords('lavoro-agile-periodo', {
  it: {
    title: 'Il periodo degli accordi sta negli anni del contingente',
    why: 'Gli accordi di lavoro agile valgono entro il contingente dell’anno. Se durano oltre l’ultimo anno stabilito, non si sa in base a quale quota.',
    message: ({ reason, from, to, year }) =>
      reason === 'rovesciato'
        ? `Gli accordi finiscono (${to}) prima di cominciare (${from ?? to}).`
        : `Gli accordi durano fino al ${to}, ma per il ${year} il piano non stabilisce un contingente.`,
    help: ({ reason, year }) =>
      reason === 'rovesciato'
        ? 'Correggi “dal” o “al”.'
        : `Aggiungi il contingente del ${year}, oppure correggi il periodo degli accordi.`,
  },
  en: {
    title: 'The period of the agreements lies in the years of the quota',
    why: 'Agreements on remote work keep to the quota of their year. When they last beyond the last year that has one, nobody knows which share they keep to.',
    message: ({ reason, from, to, year }) =>
      reason === 'rovesciato'
        ? `The agreements end (${to}) before they begin (${from ?? to}).`
        : `The agreements last until ${to}, but the plan sets no quota for ${year}.`,
    help: ({ reason, year }) =>
      reason === 'rovesciato'
        ? 'Correct “dal” or “al”.'
        : `Add the quota for ${year}, or correct the period of the agreements.`,
  },
});
