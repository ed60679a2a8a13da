// The page of docs/reference/ on the formats of `piao check`: each shown by the program itself, run on a small plan.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { load } from '../load.js';
import { block } from './markdown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A plan of which only two cards matter: one with a key that does not exist, one with a deadline too early. */
const manifest = `triennio: { da: 2026, a: 2028 }
anno: 2026
forma: semplificata
natura: prima adozione
profilo: essenziale
regole:
  sezioni-obbligatorie: spenta
  adozione-mancante: spenta
  indicatore-presente: spenta
  responsabile-in-carica: spenta
  unita-registrata: spenta
`;
const cards = {
  'piao/obiettivi/avvocatura/a.yaml': `codice: A
titolo: Carta dei servizi
unita: avvocatura
fasi:
  - descrizione: Ricognizione dei servizi
    incidnza: 100
    scadenza: 30/06/2026
`,
  'piao/obiettivi/avvocatura/b.yaml': `codice: B
titolo: Archivio delle sentenze
unita: avvocatura
fasi:
  - descrizione: Raccolta delle sentenze
    incidenza: 100
    scadenza: 30/11/2026
scadenza_finale: 30/10/2026
`,
};

/** The page in Markdown. */
export async function pageOfFormats({ formats: words }) {
  const { formats } = await load(`export { formats } from './src/formatters/index.ts';`);
  const names = formats.map(({ name }) => name);
  const samples = await samplesOf(names);
  const parts = names.flatMap((name) => {
    const use = words.uses[name];
    if (use === undefined) throw new Error(`src/messages/reference.ts does not say what the format “${name}” is for`);
    return [`## ${name}`, use, block(samples.get(name), languageOf(samples.get(name)))];
  });
  return [
    `# ${words.title}`,
    words.introduction,
    words.plan,
    ...Object.entries(cards).map(([file, text]) => block(`# ${file}\n${text}`, 'yaml')),
    ...parts,
  ];
}

/** What the program writes of the plan in each format, on a terminal of eighty columns without colours. */
async function samplesOf(names) {
  const folder = await mkdtemp(join(tmpdir(), 'piao-formats-'));
  try {
    const program = join(folder, 'piao.mjs');
    await bundle(program);
    for (const [file, text] of Object.entries({ 'piao/piao.yaml': manifest, ...cards })) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const samples = await Promise.all(names.map(async (name) => [name, await run(program, folder, name)]));
    return new Map(samples);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program of these sources, with a version that does not change the page at each release. */
async function bundle(outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    define: { PIAO_VERSION: '"1.0.0"' },
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    external: ['@fontsource/*', '@sparticuz/chromium'],
    logLevel: 'error',
  });
}

function run(program, cwd, format) {
  return new Promise((resolve, reject) => {
    const { PATH = '' } = process.env;
    const environment = { PATH, NO_COLOR: '1', COLUMNS: '80', PIAO_LANG: 'it' };
    execFile(
      process.execPath,
      [program, 'check', '--format', format],
      { cwd, env: environment },
      (error, stdout, stderr) => {
        // the plan has errors, so the code is 1
        if (error?.code === 1 && stdout !== '') resolve(stdout);
        else reject(new Error(`piao check --format ${format} gave no report: ${stderr}`));
      },
    );
  });
}

const languageOf = (text) =>
  text.startsWith('{') || text.startsWith('[') ? 'json' : text.startsWith('<') ? 'xml' : 'text';
