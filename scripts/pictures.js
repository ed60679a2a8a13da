// Draws the pictures of the README and of the handbook from the real program: `npm run pictures` after a build.
// `terminalPictures()` and `pagePictures()` give them to the tests that compare.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pagePictures } from './pictures/page.js';
import { terminalPicture } from './pictures/terminal.js';
import { scenes } from './pictures/scenes.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every picture of a terminal, by path from the root of the project. */
export function terminalPictures() {
  return Object.fromEntries(scenes.map((scene) => [scene.file, terminalPicture(scene.title, shown(scene))]));
}

/** What a terminal of some columns shows of the commands of a scene, in a copy of the example plan. */
function shown({ columns = 80, commands, from = 0, lines, prepare = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'piao-pictures-'));
  try {
    cpSync(join(root, 'piao'), join(folder, 'piao'), { recursive: true });
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    prepare(edit(folder), folder);
    const outputs = commands.map((command) => {
      const output = atTerminal(command, folder, columns).split('\n');
      return [`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`, ...output.slice(from, lines && from + lines)];
    });
    return outputs.flatMap((output) => [...output, '']).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function atTerminal(command, cwd, columns) {
  const program = `"${process.execPath}" "${join(root, 'lib/cli.js')}"`;
  const { error, stdout } = spawnSync(
    'script',
    ['-qec', `stty cols ${columns} rows 50; ${command.replace(/^piao\b/, program)}`, '/dev/null'],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8' },
    },
  );
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
  const pictures = { ...terminalPictures(), ...(await pagePictures()) };
  for (const [path, content] of Object.entries(pictures)) writeFileSync(join(root, path), content);
}
