// Draws the pictures of the README, of the handbook and of the pages of the PDF from the real program: `npm run pictures`
// after a build. `terminalPictures()`, `pagePictures()` and `pdfPictures()` give them to the tests that compare.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pagePictures } from './pictures/page.js';
import { pdfPictures } from './pictures/pages.js';
import { terminalPicture } from './pictures/terminal.js';
import { scenes } from './pictures/scenes.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every picture of a terminal, by path from the root of the project. */
export function terminalPictures() {
  return Object.fromEntries(scenes.map((scene) => [scene.file, terminalPicture(scene.title, shown(scene))]));
}

/** What a terminal of some columns shows of the commands of a scene, in a copy of the example plan or an empty folder. */
function shown({ answers = [], columns = 80, commands, empty = false, from = 0, lines, prepare = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'piao-pictures-'));
  try {
    for (const name of empty ? [] : ['piao', 'schemas'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    prepare(edit(folder), folder);
    const outputs = commands.map((command) => {
      const output = atTerminal(command, folder, columns, answers).split('\n');
      return [`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`, ...output.slice(from, lines && from + lines)];
    });
    return outputs.flatMap((output) => [...output, '']).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function atTerminal(command, cwd, columns, answers) {
  const program = `"${process.execPath}" "${join(root, 'lib/cli.js')}"`;
  const words = ['-qefc', `stty cols ${columns} rows 50; ${command.replace(/^piao\b/, program)}`, '/dev/null'];
  // whoever answers waits for the question, which takes a process of its own
  const answering = [process.execPath, join(root, 'scripts/pictures/answering.js'), JSON.stringify(answers)];
  const [first, ...rest] = answers.length > 0 ? [...answering, 'script', ...words] : ['script', ...words];
  const { error, stdout } = spawnSync(first, rest, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    // the day is that of no machine
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      TERM: 'xterm-256color',
      LC_ALL: 'C.UTF-8',
      SOURCE_DATE_EPOCH: '1780272000',
    },
  });
  if (error) throw new Error('Drawing a terminal takes `script` (on Debian: bsdutils).', { cause: error });
  return stdout.replaceAll('\r', '').trimEnd();
}

const edit = (folder) => (file, wrong, right) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(wrong)) throw new Error(`${file} no longer holds “${wrong}”: choose another scene`);
  writeFileSync(path, text.replace(wrong, right));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pictures = { ...terminalPictures(), ...(await pagePictures()), ...pdfPictures() };
  for (const [path, content] of Object.entries(pictures)) writeFileSync(join(root, path), content);
}
