import type { Entry } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import type { RuleFinding } from './rule.ts';

export type WrongTotal = RuleFinding<'somme-tabelle'>;

/** What there is to tell of a total that the plan types, beside what it should be; nothing where none is typed. */
export function* compare(
  document: Entry<unknown> | undefined,
  path: Path,
  what: WrongTotal['facts']['what'],
  name: string,
  written: number | undefined,
  computed: number,
  /** The sum of what is written, when parts of it are told to be wrong by themselves: one mistake, one finding. */
  asWritten = computed,
): Iterable<WrongTotal> {
  if (!document || written === undefined || written === computed || written === asWritten) return;
  // beyond what a number can hold there is no sum
  if (!Number.isFinite(computed)) return;
  const at = document.source.spanOf(path);
  const { end, start } = at;
  const facts = { what, name, written, computed };
  // an amount may be written in more than one way: only a plain whole number is put right
  const fixable = computed >= 0 && /^\d+$/.test(at.source.text.slice(start, end));
  yield { at, facts, ...(fixable ? { fix: [{ start, end, text: String(computed) }] } : {}) };
}
