import type { Diagnostic, ReportedRule, Severity } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/facts.ts';
import { uniqueFingerprints } from '../diagnostics/fingerprint.ts';
import type { Language } from '../messages/languages.ts';
import { wordsOfCode } from '../messages/words-of-code.ts';
import type { Edit } from '../sources/edit.ts';
import type { Span } from '../sources/source.ts';
import type { Formatter } from './formatter.ts';
import { repositoryPath } from './repository-path.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * For services that gather what many tools find: SARIF 2.1.0.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Formatter = {
  format({ diagnostics, rules }, { language, prefix, version }) {
    const codes = [...new Set(diagnostics.map(({ finding }) => finding.code))].toSorted();
    const fingerprints = uniqueFingerprints(diagnostics.map(({ finding }) => finding));
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'piao',
              semanticVersion: version,
              language,
              rules: codes.map((code) => descriptorOf(code, rules, language)),
            },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
          results: diagnostics.map((diagnostic, index) => ({
            ruleId: diagnostic.code,
            ruleIndex: codes.indexOf(diagnostic.finding.code),
            level: levels[diagnostic.severity],
            message: {
              text: [diagnostic.message, ...(diagnostic.help === undefined ? [] : [diagnostic.help])].join('\n'),
            },
            locations: [locationOf(diagnostic.primary, prefix)],
            ...relatedOf(diagnostic, prefix),
            partialFingerprints: { 'piao/v1': fingerprints[index] },
            ...fixesOf(diagnostic, prefix),
          })),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function descriptorOf(code: Code, rules: readonly ReportedRule[], language: Language): object {
  const rule = rules.find((one) => one.code === code);
  const { title, why } = wordsOfCode(code, language);
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: rule?.basis === undefined ? why : `${why}\n${rule.basis}` },
    defaultConfiguration: { level: levels[rule?.severity ?? 'error'] },
  };
}

function relatedOf({ related }: Diagnostic, prefix: string): object {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ span, text }, id) => ({ id, ...locationOf(span, prefix), message: { text } })),
  };
}

/** The changes that make it right, where there is one right answer. */
function fixesOf({ fix, message, primary: { source } }: Diagnostic, prefix: string): object {
  if (!fix) return {};
  const replacementOf = ({ end, start, text }: Edit): object => ({
    deletedRegion: regionOf(source.spanAt(start, end)),
    insertedContent: { text },
  });
  const artifactChanges = [{ artifactLocation: artifactOf(source.path, prefix), replacements: fix.map(replacementOf) }];
  return { fixes: [{ description: { text: message }, artifactChanges }] };
}

function locationOf(span: Span, prefix: string): object {
  return { physicalLocation: { artifactLocation: artifactOf(span.source.path, prefix), region: regionOf(span) } };
}

function artifactOf(path: string, prefix: string): object {
  const uri = repositoryPath(path, prefix).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: 'ROOT' };
}

function regionOf({ end, source, start }: Span): object {
  const from = source.position(start);
  const to = source.position(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
