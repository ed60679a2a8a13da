import { defineHelp } from './help-words.ts';

export const checkHelp = defineHelp({
  it: {
    summary: 'dice che cosa non va nel piano, dove e che cosa fare',
    arguments: { folder: 'cartella del piano (se manca la cerca: piao/, qui o più in alto)' },
    options: {
      format:
        'formato del rapporto: pretty (se manca), concise, json, sarif, github, gitlab, junit, markdown; con :FILE lo scrive in un file; ripetibile',
      severity: 'mostra solo quello che pesa almeno così: errore, avviso, nota',
      limit: 'mostra al massimo n problemi, e dice quanti altri ce ne sono',
      quiet: 'scrive solo i problemi, senza conti; niente se non ce ne sono',
      maxWarnings: 'finisce con 1 se gli avvisi sono più di n',
      fix: 'corregge nei file quello che ha una sola risposta giusta',
      dryRun: 'con --fix: mostra le correzioni e non scrive',
      updateBaseline: 'da ora in poi dice solo i problemi nuovi',
      watch: 'ricontrolla a ogni salvataggio, fino a Ctrl-C',
      staged: 'controlla quello che git sta per registrare',
      stdin: 'per gli editor: il testo di un file arriva dallo standard input',
      stdinPath: 'con --stdin: il posto di quel file nel piano',
    },
    examples: [
      { command: 'piao check', does: 'controlla il piano' },
      { command: 'piao check --severity errore --limit 5', does: 'mostra i primi cinque errori' },
      { command: 'piao check --max-warnings 0', does: 'non lascia passare nemmeno un avviso' },
      { command: 'piao check --format pretty --format sarif:out.sarif', does: 'scrive il rapporto anche in un file' },
      { command: 'piao check --staged', does: 'prima di un commit: controlla solo quello che cambia' },
      { command: 'piao check --fix --dry-run', does: 'mostra che cosa si può correggere da solo' },
    ],
  },
  en: {
    summary: 'says what is wrong in the plan, where, and what to do',
    arguments: { folder: 'folder of the plan (if absent it is looked for: piao/, here or above)' },
    options: {
      format:
        'format of the report: pretty (if absent), concise, json, sarif, github, gitlab, junit, markdown; with :FILE it goes to a file; repeatable',
      severity: 'show only what weighs at least this much: error, warning, info',
      limit: 'show at most n findings, and say how many more there are',
      quiet: 'print only findings, no counts; nothing if there are none',
      maxWarnings: 'end with 1 when there are more than n warnings',
      fix: 'puts right in the files what has one right answer',
      dryRun: 'with --fix: shows the corrections and writes nothing',
      updateBaseline: 'from now on tells only new findings',
      watch: 'check again at each save, until Ctrl-C',
      staged: 'check what git is about to commit',
      stdin: 'for editors: the text of one file comes on standard input',
      stdinPath: 'with --stdin: the place of that file in the plan',
    },
    examples: [
      { command: 'piao check', does: 'checks the plan' },
      { command: 'piao check --severity error --limit 5', does: 'shows the first five errors' },
      { command: 'piao check --max-warnings 0', does: 'does not let even one warning pass' },
      { command: 'piao check --format pretty --format sarif:out.sarif', does: 'writes the report to a file too' },
      { command: 'piao check --staged', does: 'before a commit: checks only what changes' },
      { command: 'piao check --fix --dry-run', does: 'shows what can be put right by itself' },
    ],
  },
});
