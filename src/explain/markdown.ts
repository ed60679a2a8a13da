import { messages } from '../messages/languages.ts';
import { capital } from '../messages/wording.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Files } from './example.ts';
import { basisIn, explanationOf } from './explanation.ts';

const generated = '<!-- Made from the rules by `npm run generate`. Do not edit. -->';

/** The page of a rule in Markdown: in Italian, for who writes a plan, and the essential in English. */
export function pageOf(rule: AnyRule): string {
  const italian = explanationOf(rule, 'it');
  const english = explanationOf(rule, 'en');
  const words = messages.it.explain;
  return [
    generated,
    `# ${italian.code}`,
    `**${italian.title}.** ${capital(italian.severity)}; ${words.asked(italian.profile)}.`,
    italian.why,
    basisIn(italian, 'it'),
    `## ${words.wrong}`,
    ...blocksOf(italian.wrong),
    `## ${words.right}`,
    ...blocksOf(italian.right),
    `## ${words.silence}`,
    words.silenceHere,
    fenced(italian.silence),
    words.silenceEverywhere,
    fenced(italian.setting),
    '## In English',
    `**${english.title}.** ${english.why} ${capital(english.severity)}; ${messages.en.explain.asked(english.profile)}. ${basisIn(english, 'en')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The list of all rules in Markdown, by what they weigh. */
export function listOfRules(): string {
  const rows = rules.map((rule) => {
    const { basis, code, ground, profile, severity, title } = explanationOf(rule, 'it');
    return `| [${code}](${code}.md) | ${title} | ${severity} | ${profile} | ${basis === undefined ? ground : `${ground}: ${basis}`} |`;
  });
  const words = messages.it.explain;
  return [
    generated,
    `# ${words.listTitle}`,
    words.listIntroduction(rules.length),
    [`| ${words.columns.join(' | ')} |`, `| ${words.columns.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
    words.listEnd,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function blocksOf(files: Files): readonly string[] {
  return Object.entries(files).map(([file, text]) => fenced(`# ${file}\n${text}`));
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}
