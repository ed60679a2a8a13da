// docs/reference/ and man/piao.1 as they are read. That they agree with schemas and program is in generated.test.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { declarations } from '../../src/cli/declarations/index.ts';
import { formats } from '../../src/formatters/index.ts';
import { kinds } from '../../src/sources/kinds.ts';
import { root } from '../support/cli.ts';

const folder = join(root, 'docs/reference');
const pages = new Map(
  readdirSync(folder).map((name): readonly [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
);
const manual = readFileSync(join(root, 'man/piao.1'), 'utf8');

/** The commands that people call. */
const told = (
  await Promise.all(Object.entries(declarations).map(async ([name, load]) => ((await load()).hidden ? [] : [name])))
).flat();

describe('the pages', () => {
  it.each([...pages])('lead nowhere that does not exist: %s', (name, text) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [page = '', anchor] = link.split('#');
      const target = page === '' ? text : (pages.get(page) ?? '');
      return page.startsWith('../')
        ? !existsSync(join(folder, page))
        : target === '' || (anchor !== undefined && !target.includes(`<a id="${anchor}">`));
    });

    expect(broken.map((link) => `${name}: ${link}`)).toEqual([]);
  });

  it.each([...pages])('name each anchor once: %s', (_, text) => {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);

    expect(anchors).toEqual([...new Set(anchors)]);
  });

  it.each([...pages])('have tables whose rows are as long as their heads: %s', (_, text) => {
    const outsideBlocks = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
    const tables = outsideBlocks.split('\n\n').filter((block) => block.startsWith('| '));
    const crooked = tables.flatMap((table) => {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      return widths.every((width) => width === widths[0]) ? [] : [table];
    });

    expect(crooked).toEqual([]);
  });

  it('are one for each kind of file, with every key that a file may begin with', () => {
    for (const kind of kinds) {
      const schema = JSON.parse(readFileSync(join(root, `schemas/${kind}.schema.json`), 'utf8')) as {
        readonly properties: object;
      };
      const missing = Object.keys(schema.properties).filter(
        (key) => !pages.get(`${kind}.md`)?.includes(`\n| \`${key}\` |`),
      );

      expect(missing).toEqual([]);
    }
  });

  it('tell every command and every format', () => {
    const commands = told.filter((name) => !pages.get('comandi.md')?.includes(`\n\`\`\`\npiao ${name}`));
    const untold = formats.filter(({ name }) => !pages.get('formati.md')?.includes(`\n## ${name}\n`));

    expect([commands, untold]).toEqual([[], []]);
  });
});

describe('the manual', () => {
  it('tells every command that its help names', () => {
    expect(told.filter((name) => !manual.includes(`\n.SS "piao ${name}"\n`))).toEqual([]);
  });

  const hasGroff = spawnSync('groff', ['--version']).status === 0;

  it(`is sound roff${hasGroff ? '' : ': not tried, groff is not installed (apt-get install groff)'}`, (context) => {
    if (!hasGroff) {
      context.skip('groff is not installed: apt-get install groff');
      return;
    }
    const { status, stdout, stderr } = spawnSync(
      'groff',
      ['-man', '-ww', '-Tutf8', '-P-cbou', join(root, 'man/piao.1')],
      {
        encoding: 'utf8',
      },
    );

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('CODICI DI USCITA');
  });
});
