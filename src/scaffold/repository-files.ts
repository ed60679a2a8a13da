import type { Service } from './answers.ts';
import { call, planFolder } from './editor-files.ts';

/** What a repository of a plan has beside the plan: what git leaves out, the check of each commit and of each change. */
export function repositoryFiles(service: Service): Readonly<Record<string, string>> {
  return {
    '.gitignore': gitignore,
    '.pre-commit-config.yaml': preCommit,
    ...(service === 'github' ? { '.github/workflows/piao.yml': github } : {}),
    ...(service === 'gitlab' ? { '.gitlab-ci.yml': gitlab } : {}),
    'LEGGIMI.md': readme,
  };
}

const gitignore = `# Quello che piao build scrive, e i programmi: si rifanno, non si registrano.
dist/
node_modules/
`;

const preCommit = `# Prima di ogni commit piao controlla quello che cambia. Si attiva una volta con: pre-commit install
repos:
  - repo: local
    hooks:
      - id: piao
        name: piao check
        entry: piao check --staged
        language: system
        files: ^${planFolder}/
        pass_filenames: false
`;

const howPiaoComes = `# piao non è in un registro pubblico: il suo file .tgz si mette nel repository, poi
#   npm install --save-dev ./piao-VERSIONE.tgz
# e si registrano il file .tgz, package.json e package-lock.json. In alternativa, dal suo repository git:
#   npm install --save-dev git+https://INDIRIZZO/piao.git
`;

const github = `${howPiaoComes}name: piao
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  piao:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: ${call} check
      - run: ${call} build
      - uses: actions/upload-artifact@v4
        with:
          name: piao
          path: dist/
`;

const gitlab = `${howPiaoComes}piao:
  image: node:22
  script:
    - npm ci
    - ${call} check --format pretty --format gitlab:gl-code-quality-report.json
    - ${call} build
  artifacts:
    when: always
    paths: [dist/]
    reports:
      codequality: gl-code-quality-report.json
`;

const readme = `# Il piano

In \`${planFolder}/\` c'è il PIAO dell'ente come file di testo, uno per parte. Ogni ufficio scrive il suo.

## Che cosa fare

1. Apri la cartella in Visual Studio Code e accetta l'estensione consigliata (YAML): completa le chiavi e le spiega.
2. Apri un file. Sopra ogni chiave una riga che comincia con \`#\` dice che cosa scrivere. Dove c'è \`da completare\`, scrivi
   tu; una chiave dopo \`#\` si attiva togliendo il \`#\` e lo spazio che lo segue.
3. Scrivi \`piao check\` nel terminale: dice che cosa manca o non va, dove, e che cosa fare. Gli errori si correggono; gli
   avvisi di un piano appena cominciato sono l'elenco di quello che resta da scrivere.
4. Scrivi \`piao build\`: fa la pagina, il PDF e i dati da pubblicare, nella cartella \`dist/\`.

## I comandi utili

| Comando | Che cosa fa |
| --- | --- |
| \`piao check\` | controlla il piano |
| \`piao explain REGOLA\` | spiega una regola, con un esempio |
| \`piao new obiettivo\` | comincia una scheda, con il codice giusto nel posto giusto |
| \`piao new unita\`, \`atto\`, \`indicatore\`, \`azione\` | aggiunge una voce al registro o alla scheda |
| \`piao build\` | fa i documenti da pubblicare |

## Le cartelle

| Dove | Che cosa |
| --- | --- |
| \`${planFolder}/piao.yaml\` | anni, forma e adozione del piano |
| \`${planFolder}/organizzazione/\` | le unità e chi le dirige |
| \`${planFolder}/obiettivi/UNITA/CODICE.yaml\` | una scheda per obiettivo |
| \`schemas/\` | quello che l'editor sa dei file: non si modifica |
| \`dist/\` | i documenti costruiti: non si registrano con git |

## Il programma

piao non è in un registro pubblico: arriva come file \`piao-VERSIONE.tgz\`, o come indirizzo di un repository git.

- Per tutto il computer: \`npm install -g ./piao-VERSIONE.tgz\`. Serve così anche al controllo prima di ogni commit.
- Solo in questo repository: si mette qui il file, poi \`npm install --save-dev ./piao-VERSIONE.tgz\`; allora si scrive
  \`npx piao check\`. Con git si registrano il file, \`package.json\` e \`package-lock.json\`: anche i controlli automatici
  lo prendono da lì.
`;
