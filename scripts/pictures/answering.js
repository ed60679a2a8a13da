// Runs a program, types an answer into it when a text appears, and prints what it prints:
// `node answering.js '[["text", "answer"]]' PROGRAM ARGUMENT…`.
import { spawn } from 'node:child_process';

const [answers, program, ...args] = process.argv.slice(2);
const waiting = JSON.parse(answers);
const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
let screen = '';
let seen = 0;

child.stdout.setEncoding('utf8').on('data', (text) => {
  screen += text;
  // a question ends with the mark at which the answer goes
  for (let [next] = waiting; next; [next] = waiting) {
    const at = screen.indexOf(next[0], seen);
    const mark = at < 0 ? -1 : screen.indexOf('\n> ', at);
    if (mark < 0) break;
    seen = mark + 1;
    child.stdin.write(`${next[1]}\r`);
    waiting.shift();
  }
});
child.on('error', (error) => {
  throw error;
});
child.on('close', (code) => {
  process.stdout.write(screen);
  process.exitCode = code ?? 1;
});
