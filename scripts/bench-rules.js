// What the rules cost on a plan, each by itself, beside the parse of its files: all in one process, in turn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from './load.js';

/**
 * Milliseconds, medians of some rounds: `events`, the reading that piao does; `yaml`, the bare parse with that package;
 * `rules`, each by its code.
 */
export async function timeRules(folder, rounds) {
  const { assemble, discover, parseDocument, readEvents, rules, Source } = await load(`
    export { parseDocument } from 'yaml';
    export { assemble } from './src/plan/assemble.ts';
    export { rules } from './src/rules/index.ts';
    export { discover } from './src/sources/discover.ts';
    export { readEvents } from './src/sources/events.ts';
    export { Source } from './src/sources/source.ts';
  `);
  const { attachments, found } = await discover(folder);
  const files = found.map(({ file, kind }) => ({ file, kind, text: readFileSync(join(folder, file), 'utf8') }));
  const measured = { events: [], yaml: [], rules: new Map(rules.map(({ code }) => [code, []])) };
  for (let round = 0; round <= rounds; round += 1) {
    const counts = round > 0;
    let trees;
    const events = timed(() => {
      trees = files.map(({ text }) => readEvents(text));
    });
    const yaml = timed(() => files.forEach(({ text }) => parseDocument(text)));
    const sound = files.map(({ file, kind, text }, index) => ({
      kind,
      source: new Source(file, file, text, trees[index]),
    }));
    const plan = assemble(sound, [], attachments);
    for (const rule of rules) {
      const spent = timed(() => [...rule.check(plan)]);
      if (counts) measured.rules.get(rule.code).push(spent);
    }
    if (counts) measured.events.push(events);
    if (counts) measured.yaml.push(yaml);
  }
  return {
    events: median(measured.events),
    yaml: median(measured.yaml),
    rules: [...measured.rules].map(([code, spent]) => ({ code, ms: median(spent) })).toSorted((a, b) => b.ms - a.ms),
  };
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
