/**
 * What is drawn: commands run in a copy of the example plan after a change, as an office might make it.
 * `from` and `lines` cut a long output; `answers` are what is typed when a text appears.
 */
export const scenes = [
  {
    file: 'docs/finding.svg',
    title: 'Un problema detto da piao check nel terminale',
    columns: 100,
    prepare: (edit) =>
      edit('piao/obiettivi/avvocatura/b.yaml', 'scadenza_finale: 30/11/2022', 'scadenza_finale: 30/10/2022'),
    commands: ['piao check --severity errore'],
  },
  {
    file: 'docs/guida/immagini/inizio.svg',
    title: 'piao init fa cinque domande e comincia il piano',
    empty: true,
    commands: ['piao init'],
    answers: [
      ['Come si chiama', 'Comune di Esempio'],
      ['Che ente è', ''],
      ['primo dei tre anni', '2027'],
      ['Quanti dipendenti', '30'],
      ['Dove saranno', ''],
    ],
  },
  {
    file: 'docs/guida/immagini/chiave-sbagliata.svg',
    title: 'Una chiave scritta male: piao check propone quella giusta',
    prepare: (edit) => edit('piao/obiettivi/avvocatura/b.yaml', 'incidenza: ', 'incidensa: '),
    commands: ['piao check --severity errore'],
  },
  {
    file: 'docs/guida/immagini/pesi.svg',
    title: 'I pesi delle fasi non fanno 100: piao check dice quanto fanno e dove',
    prepare: (edit) => edit('piao/obiettivi/risorse-umane/a.yaml', 'incidenza: 35', 'incidenza: 45'),
    commands: ['piao check --severity errore'],
  },
  {
    file: 'docs/guida/immagini/tutto-a-posto.svg',
    title: 'Nessun errore',
    commands: ['piao check --severity errore'],
  },
  {
    file: 'docs/guida/immagini/spiegazione.svg',
    title: 'La spiegazione di una regola, con un esempio sbagliato e uno giusto',
    commands: ['piao explain pesi-fasi-100'],
  },
  {
    file: 'docs/guida/immagini/correzione.svg',
    title: 'Le correzioni che piao sa fare da solo, mostrate prima di farle',
    prepare: (edit) => edit('piao/lavoro-agile.yaml', 'totale: 8', 'totale: 9'),
    commands: ['piao check --fix --dry-run'],
  },
];
