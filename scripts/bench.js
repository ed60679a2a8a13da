// What the commands cost, each as a ratio to its floor measured in the same run, A B A B: this machine and the next
// may be slow or fast, the ratios are what compares. It prints a table and judges nothing.
// `npm run bench -- --quick` does fewer rounds; `--without-pdf` leaves the browser out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { timeRules } from './bench-rules.js';
import { generatePlan } from './generate-plan.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'lib', 'cli.js');
/** So many make a document of about a thousand pages. */
const cardsOfThousandPages = 875;
const quick = process.argv.includes('--quick');
const work = mkdtempSync(join(tmpdir(), 'piao-bench-'));
const time = '/usr/bin/time';

/** Wall milliseconds and peak memory (MiB, where the system can tell) of one run of a program to its end. */
function run(args) {
  const measured = existsSync(time);
  const start = performance.now();
  const done = spawnSync(
    measured ? time : process.execPath,
    measured ? ['-f', '%M', process.execPath, ...args] : args,
    { cwd: work, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const wall = performance.now() - start;
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { wall, peak: measured ? Number(done.stderr.trim().split('\n').at(-1)) / 1024 : Number.NaN };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs a command and its floor in turn and gives a row of the table; the first round of both warms up. */
function pair(name, command, floorName, floor, rounds) {
  const measured = [];
  for (let round = 0; round <= rounds; round += 1) {
    const both = [run(command), run(floor)];
    if (round > 0) measured.push(both);
  }
  return row(name, floorName, measured);
}

/** A row of the table from the rounds of a pair. */
function row(what, floor, measured) {
  const wall = (which) => median(measured.map((both) => both[which].wall));
  const peak = (which) => median(measured.map((both) => both[which].peak));
  const ratios = measured.map(([first, second]) => first.wall / second.wall);
  return {
    what,
    'wall s': (wall(0) / 1000).toFixed(2),
    floor,
    'floor s': (wall(1) / 1000).toFixed(2),
    ratio: (wall(0) / wall(1)).toFixed(2),
    'min-max': `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`,
    'peak MiB': mebibytes(peak(0)),
    'floor MiB': mebibytes(peak(1)),
    n: measured.length,
  };
}

/** Blank where the system cannot tell. */
const mebibytes = (size) => (Number.isNaN(size) ? '' : size.toFixed(0));

/** A program that only parses every file of a plan with `yaml`: the floor of a check. */
function rawParse(folder) {
  const file = join(work, 'raw-parse.mjs');
  writeFileSync(
    file,
    `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
const folder = process.argv[2];
for (const entry of readdirSync(folder, { recursive: true })) if (entry.endsWith('.yaml')) parseDocument(readFileSync(join(folder, entry), 'utf8'));
`,
  );
  return [file, folder];
}

try {
  const rounds = quick ? 3 : 9;
  const example = join(root, 'piao');
  const plans = Object.fromEntries([500, 5000].map((cards) => [cards, join(work, `plan-${cards}`)]));
  for (const [cards, folder] of Object.entries(plans)) generatePlan(folder, Number(cards));
  const bare = ['-e', '0'];
  const check = (folder) => [cli, 'check', folder, '--no-color'];
  const page = [cli, 'build', example, '--no-pdf', '--out', join(work, 'page')];
  const rows = [
    pair('piao --version', [cli, '--version'], 'node -e 0', bare, rounds),
    pair('check, example plan', check(example), 'node -e 0', bare, rounds),
    pair('check, example plan', check(example), 'raw yaml parse', rawParse(example), rounds),
    pair('check, 500 cards', check(plans[500]), 'raw yaml parse', rawParse(plans[500]), quick ? 3 : 5),
    pair('check, 5000 cards', check(plans[5000]), 'raw yaml parse', rawParse(plans[5000]), 3),
    pair('build --no-pdf, example plan', page, 'check, example plan', check(example), rounds),
  ];
  if (!process.argv.includes('--without-pdf')) {
    const { printInTurn } = await import('./bench-pdf.js');
    const large = join(work, 'plan-large');
    generatePlan(large, cardsOfThousandPages);
    for (const [folder, times] of [
      [example, quick ? 3 : 5],
      [large, quick ? 1 : 2],
    ]) {
      const { measured, pages, raw, size } = await printInTurn(folder, times);
      rows.push({
        ...row(`finished PDF, ${pages} pages`, 'one print', measured),
        'size ratio': (size / raw).toFixed(2),
      });
    }
  }
  console.table(rows);
  const { events, rules, yaml } = await timeRules(plans[5000], quick ? 1 : 3);
  const sum = rules.reduce((total, { ms }) => total + ms, 0);
  console.log(
    `The ${rules.length} rules together on 5000 cards: ${(sum / yaml).toFixed(2)} of a bare parse with yaml, ${(sum / events).toFixed(2)} of the reading by events (${(events / yaml).toFixed(2)} of yaml).`,
  );
  console.table(rules.slice(0, 5).map(({ code, ms }) => ({ 'slowest rules': code, 'of all': (ms / sum).toFixed(2) })));
} finally {
  rmSync(work, { recursive: true, force: true });
}
