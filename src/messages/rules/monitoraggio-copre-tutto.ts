import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

const aspects = {
  it: { chi: 'chi lo fa', come: 'come', quando: 'quando' },
  en: { chi: 'who does it', come: 'how', quando: 'when' },
} as const;

/** The parts that have a name instead of a number. */
const names: Readonly<Record<string, string>> = { formazione: 'training', 'azioni positive': 'positive actions' };

export const monitoraggioCopreTutto = defineWords('monitoraggio-copre-tutto', {
  it: {
    title: 'Il monitoraggio copre ogni parte del piano',
    why: 'La sezione 4 dice di ciascuna sottosezione chi la controlla, come e quando: una parte di cui nessuno segue l’attuazione a fine anno non ha risultati da mostrare.',
    message: ({ reason, parts }) =>
      reason === 'assente'
        ? `La sezione 4 non dice come si controlla: ${listed(
            parts.map(({ part }) => part),
            'e',
          )}.`
        : `Il monitoraggio non dice tutto: ${parts
            .map(
              ({ lacks, part }) =>
                `per ${part} manca ${listed(
                  lacks.map((aspect) => aspects.it[aspect]),
                  'e',
                )}`,
            )
            .join('; ')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Aggiungi una voce a “per_sottosezione” per ciascuna; “2” e “3” valgono per l’intera sezione.'
        : 'Completa “responsabile”, “modalita” e “periodicita” nelle voci di “per_sottosezione”.',
  },
  en: {
    title: 'Monitoring covers every part of the plan',
    why: 'Section 4 says of each subsection who controls it, how and when: a part that nobody follows has no results to show at the end of the year.',
    message: ({ reason, parts }) =>
      reason === 'assente'
        ? `Section 4 does not say how these are controlled: ${listed(
            parts.map(({ part }) => names[part] ?? part),
            'and',
          )}.`
        : `Monitoring does not say all: ${parts
            .map(
              ({ lacks, part }) =>
                `for ${names[part] ?? part}, ${listed(
                  lacks.map((aspect) => aspects.en[aspect]),
                  'and',
                )}`,
            )
            .join('; ')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Add an entry to “per_sottosezione” for each; “2” and “3” hold for the whole section.'
        : 'Complete “responsabile”, “modalita” and “periodicita” in the entries of “per_sottosezione”.',
  },
});
