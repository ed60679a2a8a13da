import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { piao, root, temporaryFolder } from '../support/cli.ts';

const folder = temporaryFolder();
let cards: readonly string[] = [];
let text = '';

beforeAll(async () => {
  const { code, stderr } = await piao(['build', join(root, 'piao'), '--out', 'dist'], { cwd: folder.path });
  if (code !== 0) throw new Error(stderr);
  const page = readFileSync(join(folder.path, 'dist/index.html'), 'utf8');
  cards = [...page.matchAll(/<article class="card.*?<\/article>/gs)].map(([card]) => wordsOf(card));
  text = textOf(join(folder.path, 'dist/piao-2022-2024.pdf'));
  return () => folder.remove();
});

/** What an element of the page says, without white space: lines break elsewhere on paper. */
function wordsOf(element: string): string {
  const numbered = element.replaceAll(/<ol(?:[^>]* start="(\d+)")?[^>]*>.*?<\/ol>/gs, (list, start = '1') => {
    let number = Number(start) - 1;
    return list.replaceAll('<li>', () => `<li>${(number += 1)}.`);
  });
  return numbered
    .replaceAll(/<(title|desc)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '');
}

/** The text of a PDF as another reader finds it in the file, without the lines at the head and foot of each page. */
function textOf(file: string): string {
  const { error, stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw new Error('pdftotext is missing: install poppler-utils');
  const pages = stdout.split('\f').map((page) => {
    const lines = page.split('\n');
    const foot = lines.findIndex((line) => /^Pagina \d+ di \d+$/.test(line));
    return lines
      .slice(foot + 1)
      .join('')
      .replaceAll(/\s/g, '')
      .replace(headAgain, '');
  });
  return pages.join('');
}

/** A table that goes on has its head again. */
const headAgain = /^FaseDescrizioneIncidenza%CodificaresponsabilicoinvoltiScadenzepreviste/;

it('says of every card what the page says, in the same order and the same letters', () => {
  expect(cards).toHaveLength(42);
  const different = cards.filter((card) => !text.includes(card)).map((card) => firstDifference(card));
  expect(different).toEqual([]);
});

/** Where a card that is not in the text goes its own way. */
function firstDifference(card: string): string {
  let known = 0;
  while (text.includes(card.slice(0, known + 1))) known += 1;
  return `${card.slice(Math.max(0, known - 40), known)} | ${card.slice(known, known + 60)}`;
}
