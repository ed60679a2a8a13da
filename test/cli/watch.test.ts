import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { startPiao } from '../support/running.ts';

const card = 'obiettivi/tecnico/a.yaml';
const sound = minimalPlan[card] ?? '';
const broken = sound.replace('incidenza: 100', 'incidenza: 90');
const waiting = /In attesa di modifiche \(Ctrl-C per finire\)\.\n/;

let folder: string;
let plan: string;

beforeEach(() => {
  const temporary = temporaryFolder();
  onTestFinished(temporary.remove);
  folder = temporary.path;
  plan = join(folder, 'piao');
  writeFiles(plan, minimalPlan);
});

describe('piao check --watch', () => {
  it('reports anew at each save, after a line that says what changed', async () => {
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    writeFileSync(join(plan, card), broken);
    const between = await watched.until('stderr', waiting);
    const [first, second] = [
      await watched.until('stdout', /^.*\.\n/m),
      await watched.until('stdout', /^1 errore.*\n/m),
    ];
    writeFileSync(join(plan, card), sound);
    await watched.until('stderr', waiting);
    const third = await watched.until('stdout', /^.*\.\n/m);
    const alone = await piao(['check'], { cwd: folder });

    expect(between).toMatch(/^--- piao\/obiettivi\/tecnico\/a\.yaml\n/);
    expect(first).toBe(alone.stdout);
    expect(second).toContain('piao/obiettivi/tecnico/a.yaml:6:');
    expect(third).toBe(alone.stdout);
  });

  it('follows a plan whose folder around is renamed, and back', async () => {
    const around = join(folder, 'intorno');
    mkdirSync(around);
    renameSync(plan, join(around, 'piao'));
    const watched = startPiao(['check', '--watch', 'intorno/piao'], folder);
    await watched.until('stderr', waiting);
    renameSync(around, join(folder, 'altrove'));
    await watched.until('stderr', /“intorno\/piao” non c’è.*\n/);
    renameSync(join(folder, 'altrove'), around);
    await watched.until('stdout', /^Nessun problema[^]*^Nessun problema.*\n/m);
    writeFileSync(join(around, 'piao', card), broken);

    expect(await watched.until('stdout', /^1 errore.*\n/m)).toContain('intorno/piao/obiettivi/tecnico/a.yaml:6:');
  });

  it('ends with 130 at Ctrl-C, whatever the plan is worth', async () => {
    writeFileSync(join(plan, card), broken);
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    watched.process.kill('SIGINT');

    expect(await watched.ended).toBe(130);
  });

  it('reports the newest of many saves, and not each of them', async () => {
    const watched = startPiao(['check', '--watch', '--format', 'json'], folder);
    await watched.until('stderr', waiting);
    for (let count = 0; count < 20; count += 1) writeFileSync(join(plan, card), count % 2 === 0 ? '' : broken);
    writeFileSync(join(plan, card), `${sound}ultima: x\n`);
    await watched.until('stdout', /“ultima”[\s\S]*^\}\n/m);
    // one report after the other, as programs read them
    const reports = watched.written('stdout').split(/(?<=^\}\n)/m);

    expect(reports.length).toBeLessThan(20);
    expect(JSON.parse(reports.at(-1) ?? '').diagnostics).toMatchObject([{ code: 'schema/chiave-sconosciuta' }]);
  });

  it('goes on when the manifest or the folder goes and comes back', async () => {
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    rmSync(join(plan, 'piao.yaml'));
    const without = await watched.until('stderr', waiting);
    renameSync(plan, join(folder, 'elsewhere'));
    await watched.until('stderr', /“piao” non c’è/);
    await watched.until('stderr', waiting);
    writeFileSync(join(folder, 'elsewhere', 'piao.yaml'), minimalPlan['piao.yaml'] ?? '');
    renameSync(join(folder, 'elsewhere'), plan);
    await watched.until('stdout', /^Nessun problema.*\n/m);
    await watched.until('stdout', /^Nessun problema.*\n/m);

    expect(without).toContain('manca il file piao.yaml');
  });

  it('notices what comes into a folder that was made meanwhile', async () => {
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    mkdirSync(join(plan, 'obiettivi', 'nuova'));
    await watched.until('stderr', waiting);
    writeFileSync(join(plan, 'obiettivi', 'nuova', 'a.yaml'), 'codice: A\n');

    expect(await watched.until('stderr', waiting)).toMatch(/^--- piao\/obiettivi\/nuova\/a\.yaml\n/);
  });

  it('takes no notice of what editors leave beside the files', async () => {
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    writeFileSync(join(plan, 'obiettivi', 'tecnico', '.~lock.a.yaml#'), 'x');
    writeFileSync(join(folder, 'beside.yaml'), 'x');
    writeFileSync(join(plan, card), `${sound}\n`);

    expect(await watched.until('stderr', waiting)).toMatch(/^--- piao\/obiettivi\/tecnico\/a\.yaml\nIn attesa/);
  });

  it('ends when nobody reads the report any more', async () => {
    const watched = startPiao(['check', '--watch'], folder);
    await watched.until('stderr', waiting);
    watched.process.stdout?.destroy();
    writeFileSync(join(plan, card), broken);

    expect(await watched.ended).toBe(1);
  });

  it.each([['--fix'], ['--dry-run'], ['--update-baseline']])('does not go with %s', async (option) => {
    const { code, stderr } = await piao(['check', '--watch', option], { cwd: folder });

    expect(code).toBe(2);
    expect(stderr).toMatch(/^“--.*” e “--.*” non vanno insieme\.\n$/);
  });

  it('does not begin where there is no plan', async () => {
    const { code, stderr } = await piao(['check', '--watch', 'nowhere'], { cwd: folder });

    expect(code).toBe(2);
    expect(stderr).toContain('“nowhere” non c’è');
  });

  it('clears a terminal before each report, and one that cannot is left alone', (context) => {
    const inTerminal = (terminal: string): string => {
      const log = join(folder, `typescript-${terminal}`);
      // the program is ended as soon as it waits
      const script = `mkfifo ${log}.fifo; ${process.execPath} ${join(root, 'lib/cli.js')} check --watch 2>${log}.fifo & sed -n '/In attesa/q' ${log}.fifo; kill -INT $!; wait`;
      const { error, stdout } = spawnSync('script', ['-qec', script, log], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TERM: terminal, NO_COLOR: '1', SHELL: '/bin/bash' },
      });
      if (error) context.skip('script is missing: install bsdutils');
      return stdout;
    };

    expect(inTerminal('xterm')).toContain('\u001b[2J\u001b[3J\u001b[HNessun problema');
    expect(inTerminal('dumb')).not.toContain('\u001b');
  });
});
