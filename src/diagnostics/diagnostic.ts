import type { Edit } from '../sources/edit.ts';
import type { Span } from '../sources/source.ts';
import type { Code, FactsOf, LabelCode } from './facts.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Another place worth seeing, possibly in another file. */
export interface RelatedPlace {
  readonly at: Span;
  readonly label: LabelCode;
}

/** What was found, as data: the words are attached once, at the end, in the reader's language. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Span;
  readonly facts: FactsOf[C];
  readonly related?: readonly RelatedPlace[];
  /** The norm that the finding rests on, where one decides. */
  readonly basis?: string;
  /** The changes of that file that make it right, where there is one right answer. */
  readonly fix?: readonly Edit[];
}

/** A finding of any code, with its facts tied to it. */
export type AnyFinding = { readonly [C in Code]: Finding<C> }[Code];

/** A place with its explanation, for printing. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** A finding in words: what, where, what to do. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong: one sentence, complete without the frame. */
  readonly message: string;
  /** What to do now. */
  readonly help: string | undefined;
  /** The norm that decides. */
  readonly basis: string | undefined;
  readonly primary: Span;
  readonly related: readonly Label[];
  /** The changes of the file of `primary` that make it right, where there is one right answer. */
  readonly fix: readonly Edit[] | undefined;
  /** What it was before it had words. */
  readonly finding: AnyFinding;
}

/** What a report says of the rules behind it. */
export interface ReportedRule {
  readonly code: string;
  readonly severity: Severity;
  /** The norm that the rule rests on. */
  readonly basis?: string;
}

export interface Stats {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a check says: every diagnostic, sorted by file and place. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: Stats;
  /** Every file of the plan that was looked at, as people are shown it, in one order. */
  readonly files: readonly string[];
  /** The rules that were asked. */
  readonly rules: readonly ReportedRule[];
}
