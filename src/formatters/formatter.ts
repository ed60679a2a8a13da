import type { ChalkInstance } from 'chalk';

import type { Report } from '../diagnostics/diagnostic.ts';

/** What a format may know of where it will be read. */
export interface Terminal {
  /** Colours of the right depth; of none when colour is off. */
  readonly chalk: ChalkInstance;
  /** Columns; a report is never wider than this, nor than a hundred. */
  readonly width: number;
}

/** The words around the diagnostics, which bring their own. */
export interface Words {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly help: string;
  readonly basis: string;
  /** In the place of places that are not shown; at least two. */
  morePlaces(count: number): string;
  summary(counts: Report['stats']): string;
}

/** A way to write a report: a text out, nothing else. */
export interface Formatter {
  readonly name: string;
  format(report: Report, terminal: Terminal, words: Words): string;
}
