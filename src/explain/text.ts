import { formWords, type FormCode } from '../messages/form-words.ts';
import { messages, type Language } from '../messages/languages.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Files } from './example.ts';
import { basisIn, explanationOf } from './explanation.ts';
import { formExamples } from './form-examples.ts';

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

/** What is asked of the form of a file, explained at the terminal. */
export function formTextOf(code: FormCode, language: Language, style: Style): string {
  const { form, formOnly, right, wrong } = messages[language].explain;
  const { title, why } = formWords[code][language];
  const example = formExamples[code];
  const paragraph = (text: string): string => style.wrap(text, style.width).join('\n');
  return [
    `${style.strong(code)}  ${style.faint(form)}`,
    style.strong(paragraph(`${title}.`)),
    paragraph(why),
    ...(example
      ? [
          `${style.strong(wrong)}\n${filesOf(example.wrong, style)}`,
          `${style.strong(right)}\n${filesOf(example.right, style)}`,
        ]
      : []),
    ...(/^(yaml|schema|file)\//.test(code) ? [paragraph(formOnly)] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Every code in a line or two: the rules, then what is asked of the form. */
export function listAsText(language: Language, style: Style): string {
  const { report, explain } = messages[language];
  const ofRules = rules.map((rule) => explanationOf(rule, language));
  const ofForm = Object.entries(formWords).map(([code, words]) => ({
    code,
    severity: '',
    title: words[language].title,
  }));
  const longest = Math.max(...[...ofRules, ...ofForm].map(({ code }) => code.length));
  const entry = ({ code, severity, title }: Readonly<Record<'code' | 'severity' | 'title', string>>) => {
    const head = [
      style.strong(code) + ' '.repeat(longest - code.length),
      ...(severity === '' ? [] : [style.faint(severity)]),
    ];
    const room = style.width - longest - 2 - (severity === '' ? 0 : severity.length + 2);
    if (room >= title.length) return [[...head, title].join('  ')];
    // on a narrow terminal there is no room for columns
    const isWide = room >= 0;
    const above = isWide ? [head.join('  ').trimEnd()] : [style.strong(code), ...head.slice(1)];
    return [...above, ...style.wrap(title, style.width - 4).map((line) => `    ${line}`)];
  };
  return [
    ...ofRules.flatMap(entry),
    '',
    ...style.wrap(explain.listForm, style.width).map((line) => style.strong(line)),
    '',
    ...ofForm.flatMap(entry),
    '',
    ...style.wrap(explain.listHint(report.severity), style.width),
    '',
  ].join('\n');
}

function filesOf(files: Files, { faint }: Style): string {
  return Object.entries(files)
    .map(([file, text]) => `\n  ${faint(`# ${file}`)}\n${text.replace(/^(?=.)/gm, '  ')}`)
    .join('\n');
}
