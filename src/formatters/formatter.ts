import type { ChalkInstance } from 'chalk';

import type { Report, Severity } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/languages.ts';
import type { ReportWords } from '../messages/messages.ts';

/** What a format may know of where it will be read. */
export interface Terminal {
  /** Colours of the right depth; of none when colour is off. */
  readonly chalk: ChalkInstance;
  /** Columns; a report is never wider than this, nor than a hundred. */
  readonly width: number;
}

/** A report as far as it is to be shown. */
export interface Shown extends Report {
  /** How many findings weigh less than was asked for; `stats` does not count them. */
  readonly lighter: number;
  /** The least weight that was asked for, and what is lighter by weight; all was asked for where it is not there. */
  readonly least?: { readonly severity: Severity; readonly warnings: number; readonly infos: number };
  /** How many more findings there are than are shown; `stats` counts them. */
  readonly beyond: number;
}

/** What a format needs besides the findings, which bring their own words. */
export interface Setting {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly words: ReportWords;
  /** The version of piao. */
  readonly version: string;
  /** Whether only findings are wanted, no counts. */
  readonly quiet: boolean;
  /** The folder that paths are shown from, as seen from the root of the repository; empty when it is the same. */
  readonly prefix: string;
}

/** A way to write a report: a text out, nothing else. */
export interface Formatter {
  format(report: Shown, setting: Setting): string;
}
