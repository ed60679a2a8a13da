import { messages, type Language } from '../messages/languages.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Files } from './example.ts';
import { basisIn, explanationOf } from './explanation.ts';

/** How a terminal wants a text: its width in columns, and what to do to words that stand out. */
export interface Style {
  readonly width: number;
  wrap(text: string, width: number): readonly string[];
  strong(text: string): string;
  faint(text: string): string;
}

/** A rule explained at the terminal. */
export function textOf(rule: AnyRule, language: Language, style: Style): string {
  const { asked, ...words } = messages[language].explain;
  const explained = explanationOf(rule, language);
  const paragraph = (text: string): string => style.wrap(text, style.width).join('\n');
  return [
    `${style.strong(explained.code)}  ${style.faint(`${explained.severity}, ${asked(explained.profile)}`)}`,
    style.strong(paragraph(`${explained.title}.`)),
    paragraph(explained.why),
    paragraph(basisIn(explained, language)),
    `${style.strong(words.wrong)}\n${filesOf(explained.wrong, style)}`,
    `${style.strong(words.right)}\n${filesOf(explained.right, style)}`,
    `${style.strong(words.silence)}\n${paragraph(words.silenceHere)}\n\n  ${explained.silence}`,
    `${paragraph(words.silenceEverywhere)}\n\n  ${explained.setting}\n`,
  ].join('\n\n');
}

/** Every rule in a line or two. */
export function listAsText(language: Language, style: Style): string {
  const { report, explain } = messages[language];
  const longest = Math.max(...rules.map(({ code }) => code.length));
  const lines = rules.flatMap((rule) => {
    const { code, severity, title } = explanationOf(rule, language);
    const head = `${style.strong(code)}${' '.repeat(longest - code.length)}  ${style.faint(severity)}`;
    const room = style.width - longest - 2 - severity.length - 2;
    if (room >= title.length) return [`${head}  ${title}`];
    return [head, ...style.wrap(title, style.width - 4).map((line) => `    ${line}`)];
  });
  return `${lines.join('\n')}\n\n${style.wrap(explain.listHint(report.severity), style.width).join('\n')}\n`;
}

function filesOf(files: Files, { faint }: Style): string {
  return Object.entries(files)
    .map(([file, text]) => `\n  ${faint(`# ${file}`)}\n${text.replace(/^(?=.)/gm, '  ')}`)
    .join('\n');
}
