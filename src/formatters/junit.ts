import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Formatter } from './formatter.ts';

/**
 * A test for each file of the plan, those without findings too, as continuous integration services show tests. Errors make
 * a file fail; warnings and notes stand in what it says.
 */
export const junit: Formatter = {
  format({ diagnostics, files, stats }) {
    const byFile = new Map<string, Diagnostic[]>();
    for (const diagnostic of diagnostics) {
      const { path } = diagnostic.primary.source;
      byFile.set(path, [...(byFile.get(path) ?? []), diagnostic]);
    }
    // what is wrong with the folder itself has no file of the plan
    const names = [...new Set([...files, ...byFile.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
    const cases = names.map((name) => caseOf(name, byFile.get(name) ?? []));
    const failures = names.filter((name) => byFile.get(name)?.some(({ severity }) => severity === 'error')).length;
    const counts = `tests="${names.length}" failures="${failures}" errors="0"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="piao" ${counts}>`,
      `<testsuite name="piao check" ${counts} skipped="0">`,
      `<properties><property name="warnings" value="${stats.warnings}"/><property name="infos" value="${stats.infos}"/></properties>`,
      ...cases,
      '</testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function caseOf(name: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  // readers show one failure of a test only
  const failure = errors.length === 0 ? '' : `<failure${attributesOf(errors)}>${escaped(linesOf(errors))}</failure>`;
  const output = others.length === 0 ? '' : `<system-out>${escaped(linesOf(others))}</system-out>`;
  const head = `<testcase classname="piao" name="${escaped(name)}" file="${escaped(name)}"`;
  return failure + output === '' ? `${head}/>` : `${head}>${failure}${output}</testcase>`;
}

function attributesOf([first, ...rest]: readonly Diagnostic[]): string {
  const more = rest.length === 0 ? '' : ` (+${rest.length})`;
  return first ? ` type="${escaped(first.code)}" message="${escaped(`${first.message}${more}`)}"` : '';
}

function linesOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, help, message, primary: { source, start }, severity }) => {
      const { line, column } = source.position(start);
      return `${source.path}:${line}:${column}: ${severity}: ${message} [${code}]${help === undefined ? '' : `\n  ${help}`}`;
    })
    .join('\n');
}

/** XML 1.0 has no way to write most control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
