// Pictures of pages of the example plan's PDF, small, for `test/visual/pages.test.ts`. A page is known by what it shows.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PNG } from 'pngjs';

import { palettePng } from './palette-png.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dotsPerInch = 60;

/** Which pages: by a text on them, by what their head says, or both; the first of those that fit, or the one told. */
const shown = [
  { name: 'copertina', text: /non è l’atto adottato/ },
  { name: 'indice', text: / Indice Premessa / },
  { name: 'premessa', head: 'Premessa' },
  { name: 'anagrafica', head: "Sezione 1 Scheda anagrafica dell'amministrazione" },
  {
    name: 'apertura-sezione',
    text: /Sezione 2 Valore pubblico, performance e anticorruzione .*2\.1 Valore pubblico Per/,
  },
  { name: 'tabella-indirizzi', head: '2.1 Valore pubblico', text: /Indirizzi strategici Gli/ },
  { name: 'tabella-procedure', text: /Procedure da semplificare Procedura/ },
  { name: 'performance', head: '2.2 Performance' },
  { name: 'unita', head: 'Prevenzione e protezione e Sorveglianza sanitaria – Obiettivi' },
  { name: 'scheda-breve', head: 'Sistemi informativi ed e-Government – Obiettivo A' },
  { name: 'scheda-codici', head: 'Programmazione e controllo – Obiettivo A' },
  { name: 'scheda-piena', head: 'Urbanistica e Patrimonio – Obiettivo C' },
  { name: 'scheda-seconda-pagina', head: 'Trasparenza – Obiettivo B', place: 2 },
  { name: 'anticorruzione', head: '2.3 Rischi corruttivi e trasparenza' },
  { name: 'organigramma', text: /Figura \d+\. Organigramma/ },
  { name: 'note', head: '3.2 Organizzazione del lavoro agile', place: 2 },
  { name: 'modulo', text: /Tabella di verifica periodica dei risultati raggiunti Attività/ },
  { name: 'tabella-formazione', text: /Programmi e iniziative a/ },
  { name: 'monitoraggio', head: 'Sezione 4 Monitoraggio' },
  { name: 'registro-unita', text: /Registro delle unità Unità organizzative/ },
  { name: 'registro-atti', text: /Registro degli atti Atti citati dal piano/ },
];

/** Where the pictures stand, from the root of the project. */
export const folderOfPages = 'test/visual';

/**
 * Pages of the PDF that the built program makes of the example plan, as PNG with a palette, by path from the root of
 * the project.
 */
export function pdfPictures() {
  const folder = mkdtempSync(join(tmpdir(), 'piao-pictures-'));
  try {
    const out = join(folder, 'dist');
    const built = spawnSync(process.execPath, [join(root, 'lib/cli.js'), 'build', 'piao', '--out', out], { cwd: root });
    if (built.status !== 0) throw new Error(`The example plan was not built: ${String(built.stderr)}`);
    const pdf = join(out, readdirSync(out).find((name) => name.endsWith('.pdf')) ?? '');
    const pages = pagesOf(pdf);
    return Object.fromEntries(
      shown.map((wanted) => [
        `${folderOfPages}/${wanted.name}.png`,
        palettePng(PNG.sync.read(drawn(pdf, numberOf(wanted, pages)))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the head of each page says, in the line under the name of the body, and all its text on one line. */
function pagesOf(pdf) {
  const text = poppler('pdftotext', ['-layout', pdf, '-']).toString('utf8');
  return text.split('\f').map((page) => ({
    head: page.split('\n')[1]?.trim() ?? '',
    text: page.replaceAll(/\s+/g, ' '),
  }));
}

function numberOf({ head, name, place = 1, text }, pages) {
  const numbers = pages.flatMap((page, index) =>
    (head === undefined || page.head === head) && (text === undefined || text.test(page.text)) ? [index + 1] : [],
  );
  const number = numbers[place - 1];
  if (number === undefined) throw new Error(`No page of the PDF is the one of “${name}”: choose another.`);
  return number;
}

function drawn(pdf, page) {
  return poppler('pdftoppm', ['-png', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), pdf]);
}

function poppler(program, args) {
  try {
    return execFileSync(program, args, { maxBuffer: 100_000_000 });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`Drawing pages of a PDF takes \`${program}\` (on Debian: poppler-utils).`, { cause: error });
  }
}
