// What somebody does who sees piao for the first time, at a terminal: begin a plan, check it, make a mistake, read what is
// proposed, put it right, make the document.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { piao, temporaryFolder } from '../support/cli.ts';
import { atTerminal, enter } from '../support/terminal.ts';

it('the first five minutes go well', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const cwd = folder.path;

  const begun = await atTerminal(
    ['init'],
    [
      ['Come si chiama', `Comune di Esempio${enter}`],
      ['Che ente è', enter],
      ['primo dei tre anni', `2027${enter}`],
      ['Quanti dipendenti', `120${enter}`],
      ['Dove saranno', enter],
    ],
    { cwd },
  );
  const [, card = ''] = /^ +(piao\/obiettivi\/\S+\.yaml)$/m.exec(begun.screen) ?? [];

  expect(begun.code).toBe(0);
  expect(existsSync(join(cwd, card))).toBe(true);

  const green = await atTerminal(['check'], [], { cwd });

  expect(green.code).toBe(0);
  expect(green.screen).toContain('0 errori');

  const right = readFileSync(join(cwd, card), 'utf8');
  writeFileSync(join(cwd, card), right.replace('incidenza: ', 'incidensa: '));
  const broken = await atTerminal(['check', '--severity', 'errore'], [], { cwd });

  expect(broken.code).toBe(1);
  expect(broken.screen.match(/^.*errore: .*$/gm)).toHaveLength(1);
  expect(broken.screen).toMatch(/incidensa: 30\n.*\^{9}/);
  expect(broken.screen.replaceAll(/\s+/g, ' ')).toContain('Forse volevi scrivere “incidenza”');

  writeFileSync(join(cwd, card), right);
  const mended = await atTerminal(['check'], [], { cwd });

  expect(mended.screen).toBe(green.screen);

  // the browser of the machine, or the one that comes along
  const built = await piao(['build'], { cwd });

  expect(built.code).toBe(0);
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Comune di Esempio');
  expect(readFileSync(join(cwd, 'dist/piao-2027-2029.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(JSON.parse(readFileSync(join(cwd, 'dist/piao.json'), 'utf8'))).toHaveProperty('obiettivi.0.codice', 'A');
}, 180_000);
