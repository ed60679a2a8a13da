#!/usr/bin/env node
// A browser that does as it is told, and misbehaves when it is sent a given command.
// SABOTAGE is { browser, at, act, mark }: the real browser, the command's name, what to do, a file to write then.
import { spawn } from 'node:child_process';
import { createWriteStream, createReadStream, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const { browser, at, act, mark } = JSON.parse(process.env.SABOTAGE);
const child = spawn(browser, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'] });
child.stdio[4].pipe(createWriteStream('', { fd: 4 }));
child.once('exit', (code) => process.exit(code ?? 1));

const renderers = () =>
  readdirSync('/proc').filter((id) => {
    try {
      const found = readFileSync(`/proc/${id}/cmdline`, 'latin1');
      return found.includes('--type=renderer') && found.includes(process.env.HOME);
    } catch {
      return false;
    }
  });

const orders = createReadStream('', { fd: 3 });
orders.once('end', () => child.stdio[3].end());
orders.on('data', (chunk) => {
  const struck = chunk.includes(`"method":"${at}"`);
  if (struck && mark) writeFileSync(mark, '');
  if (struck && act === 'kill-page') for (const id of renderers()) process.kill(Number(id), 'SIGKILL');
  if (struck && act === 'crash') {
    process.stderr.write('the saboteur struck\n');
    process.kill(child.pid, 'SIGKILL');
  }
  if (!struck || act === 'kill-page') child.stdio[3].write(chunk);
});
