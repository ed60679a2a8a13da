import type { Diagnostic, Label } from '../diagnostics/diagnostic.ts';
import type { Span } from '../sources/source.ts';
import type { Formatter } from './formatter.ts';

/** For other programs, version 1: see schemas/report.schema.json. Lines and columns count from 1. */
export const json: Formatter = {
  format({ diagnostics, stats }) {
    return `${JSON.stringify({ version: 1, diagnostics: diagnostics.map(diagnosticOf), stats }, null, 2)}\n`;
  },
};

function diagnosticOf({ code, severity, message, help, primary, related }: Diagnostic): object {
  return { code, severity, message, help: help ?? null, ...placeOf(primary), related: related.map(relatedOf) };
}

function relatedOf({ span, text }: Label): object {
  return { message: text, ...placeOf(span) };
}

function placeOf({ source, start, end, pointer }: Span): object {
  return { file: source.path, pointer, range: { start: source.position(start), end: source.position(end) } };
}
