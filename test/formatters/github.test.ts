import { describe, expect, it } from 'vitest';

import { github } from '../../src/formatters/github.ts';
import { exampleReport, strangeReport, written } from './support.ts';

/** What GitHub's runner reads of a line: the command, its properties and its data, unescaped. */
function commandIn(line: string): { readonly name: string; readonly properties: object; readonly data: string } {
  const [, name = '', properties = '', data = ''] = /^::(\S+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, unescaped(value.join('='))];
  });
  return { name, properties: Object.fromEntries(pairs) as object, data: unescaped(data) };
}

describe('github', () => {
  it('tells each finding in a command that the runner reads back whole', async () => {
    const report = await strangeReport();
    const commands = written(github, report).trimEnd().split('\n').map(commandIn);

    expect(commands.map(({ data }) => data)).toEqual(
      report.diagnostics.map(({ help, message }) => [message, ...(help === undefined ? [] : [help])].join('\n')),
    );
    expect(commands.map(({ properties }) => properties)).toEqual(
      report.diagnostics.map(({ code, primary: { end, source, start } }) => {
        const from = source.position(start);
        const to = source.position(end);
        return {
          file: source.path,
          line: String(from.line),
          endLine: String(to.line),
          ...(from.line === to.line ? { col: String(from.column), endColumn: String(to.column) } : {}),
          title: code,
        };
      }),
    );
  });

  it('has a name for each weight, and paths from the root of the repository', async () => {
    const text = written(github, await exampleReport(), { prefix: 'piani' });
    const names = new Set(
      text
        .trimEnd()
        .split('\n')
        .map((line) => commandIn(line).name),
    );

    expect([...names].toSorted()).toEqual(['notice', 'warning']);
    expect(text.match(/^::\w+ file=(?!piani\/piao\/).*/gm)).toBeNull();
  });
});
