import { Chalk } from 'chalk';

import { check } from '../../src/check.ts';
import type { Formatter, Setting, Shown } from '../../src/formatters/formatter.ts';
import { atLeast } from '../../src/formatters/shown.ts';
import { messages, type Language } from '../../src/messages/languages.ts';
import { root } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

/** A plan with an error, a warning with another place, and signs that formats must take care of. */
const strange = {
  ...minimalPlan,
  'obiettivi/tecnico/a.yaml': (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '')
    .replace(/^titolo: .*$/m, 'titolo: "50 % <b>|, : `y` [z]\\u0007è"')
    .replace(/^unita: .*$/m, 'unita: "50%,<b>|: &`x` [z]\\u0007"'),
  'obiettivi/tecnico/con spazi & (altro).yaml': 'titolo: [',
};

/** The report of a plan with many kinds of findings. */
export function strangeReport(language: Language = 'it'): Promise<Shown> {
  return reportOf(strange, language);
}

/** The report of a plan by its files. */
export async function reportOf(files: Readonly<Record<string, string>>, language: Language = 'it'): Promise<Shown> {
  const folder = folderOf(files);
  const { report } = await check({ folder, workingDirectory: folder, language });
  return atLeast(report, 'info');
}

/** The report of the example plan. */
export async function exampleReport(): Promise<Shown> {
  const { report } = await check({ folder: 'piao', workingDirectory: root, language: 'it' });
  return atLeast(report, 'info');
}

/** The text that a format makes of a report, without colours. */
export function written(formatter: Formatter, report: Shown, setting: Partial<Setting> = {}): string {
  return formatter.format(report, {
    terminal: { chalk: new Chalk({ level: 0 }), width: 100 },
    language: 'it',
    words: messages[setting.language ?? 'it'].report,
    version: '1.2.3',
    quiet: false,
    prefix: '',
    ...setting,
  });
}
