import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

const groups = {
  it: { over65: 'per chi ha più di 65 anni', disabilita: 'per le persone con disabilità' },
  en: { over65: 'for people over 65', disabilita: 'for people with disabilities' },
} as const;

const kinds = { fisica: 'physical', digitale: 'digital' } as const;

export const accessibilitaFisicaEDigitale = defineWords('accessibilita-fisica-e-digitale', {
  it: {
    title: 'L’accessibilità è fisica e digitale, per anziani e persone con disabilità',
    why: 'La legge vuole nel piano modi e azioni per rendere accessibili sia gli edifici sia i servizi in rete, a chi ha più di 65 anni e a chi ha una disabilità: trattarne una parte lascia fuori gli altri.',
    message: ({ parts, people }) =>
      parts.length > 0
        ? `La sottosezione 2.1 non tratta l’accessibilità ${listed(parts, 'e quella')}.`
        : `Le azioni per l’accessibilità non dicono nulla ${listed(
            people.map((group) => groups.it[group]),
            'e',
          )}.`,
    help: ({ parts, people }) =>
      parts.length > 0
        ? `Aggiungi in “accessibilita” ${listed(
            parts.map((part) => `“${part}”`),
            'e',
          )}, con descrizione e azioni${
            people.length > 0
              ? `, anche ${listed(
                  people.map((group) => groups.it[group]),
                  'e',
                )}`
              : ''
          }.`
        : `Aggiungi in “accessibilita” ${listed(
            people.map((group) => `“${group}”`),
            'e',
          )}, con descrizione e azioni.`,
  },
  en: {
    title: 'Accessibility is physical and digital, for older people and people with disabilities',
    why: 'The law wants in the plan ways and actions that open both buildings and online services, to people over 65 and to those with disabilities: treating one part leaves the others out.',
    message: ({ parts, people }) =>
      parts.length > 0
        ? `Subsection 2.1 does not treat ${listed(
            parts.map((part) => kinds[part]),
            'and',
          )} accessibility.`
        : `The actions for accessibility say nothing ${listed(
            people.map((group) => groups.en[group]),
            'and',
          )}.`,
    help: ({ parts, people }) =>
      parts.length > 0
        ? `Add ${listed(
            parts.map((part) => `“${part}”`),
            'and',
          )} to “accessibilita”, with a description and actions${
            people.length > 0
              ? `, also ${listed(
                  people.map((group) => groups.en[group]),
                  'and',
                )}`
              : ''
          }.`
        : `Add ${listed(
            people.map((group) => `“${group}”`),
            'and',
          )} to “accessibilita”, with a description and actions.`,
  },
});
