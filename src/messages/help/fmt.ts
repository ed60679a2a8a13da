import { defineHelp } from './help-words.ts';

export const fmtHelp = defineHelp({
  it: {
    summary: 'mette i file YAML del piano in una forma sola, senza cambiare ciò che dicono',
    arguments: { paths: 'file o cartelle del piano (se mancano: tutto il piano)' },
    options: {
      check: 'non scrive: elenca i file che non sono in forma',
      stdin: 'legge un testo dallo standard input e scrive la sua forma',
      stdinPath: 'con --stdin, il posto del testo nel piano',
    },
    examples: [
      { command: 'piao fmt', does: 'mette in forma tutto il piano' },
      { command: 'piao fmt piao/struttura.yaml', does: 'mette in forma un solo file' },
      { command: 'piao fmt --check', does: 'dice quali file non sono in forma' },
    ],
  },
  en: {
    summary: 'gives the YAML files of the plan one form, without a change of what they say',
    arguments: { paths: 'files or folders of the plan (if absent: the whole plan)' },
    options: {
      check: 'write nothing: list the files that are not in that form',
      stdin: 'read a text from standard input and print its form',
      stdinPath: 'with --stdin, the place of the text in the plan',
    },
    examples: [
      { command: 'piao fmt', does: 'gives the whole plan its form' },
      { command: 'piao fmt piao/struttura.yaml', does: 'gives one file its form' },
      { command: 'piao fmt --check', does: 'tells which files are not in that form' },
    ],
  },
});
