import { defineWords } from './define-words.ts';

export const risorseQuantificate = defineWords('risorse-quantificate', {
  it: {
    title: 'Le risorse finanziarie sono un importo, un capitolo o “nessuna”',
    why: 'Gli obiettivi vanno collegati alle risorse. “Assegnate con il PEG” non dice a chi legge quanto costa l’obiettivo, né dove trovare la spesa nel bilancio.',
    message: ({ cards, all }) =>
      cards === 1
        ? `${all === 1 ? 'L’unica scheda' : `Una scheda su ${all}`} ha risorse finanziarie senza importo né capitolo.`
        : `${cards} schede su ${all} hanno risorse finanziarie senza importo né capitolo.`,
    help: () =>
      'In ciascuna scrivi fonte, capitoli e importo per anno: risorse_finanziarie: { fonte: PEG, capitoli: ["101020"], importo_per_anno: { "2026": 15000 } }; oppure “nessuna”.',
  },
  en: {
    title: 'The money of an objective is an amount, a chapter or “nessuna”',
    why: 'Objectives are to be tied to resources. “Given with the budget” does not tell the reader what the objective costs, nor where to find the expense.',
    message: ({ cards, all }) =>
      cards === 1
        ? `${all === 1 ? 'The only card' : `One card of ${all}`} has money without an amount or a chapter.`
        : `${cards} cards of ${all} have money without an amount or a chapter.`,
    help: () =>
      'In each of them write the source, the chapters and the amount by year, or “nessuna”: risorse_finanziarie: { fonte: PEG, capitoli: ["101020"], importo_per_anno: { "2026": 15000 } }.',
  },
});
