import type { Terminal } from '../formatters/formatter.ts';
import { wrap } from '../formatters/wrap.ts';
import type { Language } from '../messages/languages.ts';
import { groups, verifyTalk, type Group } from '../messages/talk/verify.ts';
import { visible, visiblePath } from '../messages/wording.ts';
import type { Difference } from '../verify/difference.ts';
import type { PdfClaims } from '../verify/pdf-contents.ts';
import type { Verdict } from '../verify/verdict.ts';

/** What came out of a verification. */
export interface Verification {
  /** The PDF, as it was named. */
  readonly file: string;
  /** What it was compared with, as it was named; nothing for the sources that it carries. */
  readonly sources: string | undefined;
  readonly claims: PdfClaims;
  /** What was made of the sources; nothing where there were none. */
  readonly here: PdfClaims | undefined;
  /** How many errors the sources have that the PDF carries. */
  readonly errors: number;
  readonly verdict: Verdict;
}

/** Differences of a kind that are told one by one. */
const mostTold = 10;

/** For people: the verdict, what differs by kind, and what it proves. */
export function verificationAsText(verification: Verification, language: Language, terminal: Terminal): string {
  const { claims, errors, file, here, sources, verdict } = verification;
  const { chalk, width } = terminal;
  const talk = verifyTalk[language];
  const room = Math.max(40, Math.min(width, 100));
  const sentence = (text: string, indent = ''): readonly string[] =>
    wrap(visible(text), room - indent.length - 2).map(
      (line, index) => `${indent}${index > 0 && indent ? '  ' : ''}${line}`,
    );
  const head = (text: string, colour: (text: string) => string): string => `${visiblePath(file)}: ${colour(text)}`;
  if (verdict.verdict === 'identical')
    return block([head(talk.identical, chalk.green), ...sentence(provesOf(sources, language))]);
  if (verdict.verdict === 'same-content') {
    const { otherBrowser, otherVersion } = verdict;
    return block([
      head(talk.sameContent({ browser: otherBrowser, version: otherVersion }), chalk.green),
      ...sentence(talk.allTheSame),
      ...(here ? sentence(talk.makers(makersOf(claims), makersOf(here))) : []),
      ...(otherBrowser ? sentence(talk.browserForBytes(claims.browser)) : []),
      ...sentence(provesOf(sources, language)),
    ]);
  }
  const told = (Object.keys(groups) as readonly Group[]).map((group) => ({
    group,
    differences: verdict.differences.filter(({ kind }) => (groups[group] as readonly string[]).includes(kind)),
  }));
  const same = told.filter(({ differences, group }) => differences.length === 0 && group !== 'other');
  const isOther = here && (claims.browser !== here.browser || claims.version !== here.version);
  const isOnlyDrawn = verdict.differences.every(({ kind }) => kind === 'drawing');
  return block([
    head(talk.different, chalk.red),
    '',
    ...told.flatMap(({ differences, group }) => {
      if (differences.length === 0) return [];
      const beyond = differences.length - mostTold;
      return [
        chalk.bold(talk.groups[group]),
        ...differences.slice(0, mostTold).flatMap((one) => sentence(inWords(one, language), '  ')),
        ...(beyond > 0 ? [`  ${talk.more(beyond)}`] : []),
        '',
      ];
    }),
    ...(here && same.length > 0 ? sentence(talk.same(same.map(({ group }) => talk.groups[group].toLowerCase()))) : []),
    ...(isOther ? sentence(talk.makers(makersOf(claims), makersOf(here))) : []),
    ...(isOnlyDrawn && here && claims.browser !== here.browser ? sentence(talk.drawingMayDiffer(claims.browser)) : []),
    ...(errors > 0 ? sentence(talk.carriedWithErrors(errors)) : []),
    ...sentence(differsFromOf(verification, language)),
  ]);
}

function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function makersOf({ browser, version }: PdfClaims): { readonly piao: string; readonly browser: string } {
  return { piao: version, browser };
}

function provesOf(sources: string | undefined, language: Language): string {
  const { proves } = verifyTalk[language];
  return sources === undefined ? proves.carried : proves.named(sources);
}

function differsFromOf({ here, sources }: Verification, language: Language): string {
  const { proves } = verifyTalk[language];
  if (!here) return proves.nothing;
  return sources === undefined ? proves.differsFromCarried : proves.differsFromNamed(sources);
}

function inWords(difference: Difference, language: Language): string {
  // the kind ties the facts to their words; the compiler does not follow that through a union
  const words = verifyTalk[language].differences[difference.kind] as (facts: never) => string;
  return words(difference as never);
}

/** For programs, version 1: see schemas/verify.schema.json. */
export function verificationAsJson(verification: Verification, language: Language): string {
  const { claims, errors, file, here, sources, verdict } = verification;
  const { browser, day, draft, part, version } = claims;
  const differences = verdict.verdict === 'different' ? verdict.differences : [];
  return `${JSON.stringify(
    {
      version: 1,
      file,
      verdict: verdict.verdict,
      comparedWith: here ? (sources === undefined ? 'carried' : 'named') : 'nothing',
      sources: sources ?? null,
      sourceErrors: errors,
      pdf: { piao: version, browser, part: part ?? null, draft, day: day ?? null },
      here: here ? { piao: here.version, browser: here.browser } : null,
      differences: differences.map((one) => ({
        kind: one.kind,
        message: inWords(one, language),
        ...factsOf(one),
      })),
    },
    null,
    2,
  )}\n`;
}

/** The place of a difference, as far as a program can use it. */
function factsOf(difference: Difference): object {
  switch (difference.kind) {
    case 'attachment':
    case 'source':
      return { file: difference.file, change: difference.change };
    case 'text':
    case 'link':
      return { page: difference.page, there: difference.there ?? null, here: difference.here ?? null };
    case 'structure':
    case 'drawing':
      return { pages: difference.pages };
    case 'data':
    case 'pages':
      return { there: difference.there ?? null, here: difference.here ?? null };
    case 'metadata':
      return { field: difference.field, there: difference.there ?? null, here: difference.here ?? null };
    case 'document':
      return { part: difference.part };
    case 'texts':
    case 'bytes':
      return {};
  }
}
