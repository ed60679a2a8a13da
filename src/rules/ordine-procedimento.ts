import { isoDateOf } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Path, Source } from '../sources/source.ts';
import { dayOfAct, type DatedPlace } from './day-of-act.ts';
import { dayOfAdoption } from './day-of-adoption.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'ordine-procedimento'>;
type What = Finding['facts']['what'];

/** Who is to be heard is heard before: the consultation and the auditors come before the approval, which comes before its effects. */
export const ordineProcedimento = defineRule({
  code: 'ordine-procedimento',
  severity: 'warning',
  ground: 'practice',
  basis: 'L. 190/2012, art. 1, c. 5-9; ANAC, indicazioni del 23/7/2025',

  *check(plan) {
    const manifest = plan.documents.piao;
    const adoption = dayOfAdoption(plan);
    if (manifest) {
      const { adozione, consultazione } = manifest.data;
      const { source } = manifest;
      if (consultazione) {
        // a consultation on the prevention of corruption alone comes before that plan, which this one takes in
        const ofPrevention = /corruzione|ptpct|trasparenza/i.test(consultazione.oggetto ?? '');
        const approval = (ofPrevention ? approvalOfPrevention(plan) : undefined) ?? adoption;
        yield* consultation(source, ['consultazione'], consultazione, approval);
      }
      yield* later(
        source,
        ['adozione', 'parere_revisori', 'data'],
        adozione?.parere_revisori?.data,
        'parere',
        adoption,
      );
      const effective = isoDateOf(adozione?.esecutivita);
      if (adoption && effective !== undefined && effective < adoption.date)
        yield found(source, ['adozione', 'esecutivita'], 'esecutivita', effective, adoption);
    }
    const prevention = plan.documents.anticorruzione;
    const heard = prevention?.data.testata?.consultazione;
    if (prevention && heard) {
      const approval = approvalOfPrevention(plan) ?? adoption;
      yield* consultation(prevention.source, ['testata', 'consultazione'], heard, approval);
    }
  },
});

/** The day of the act that approved the plan against corruption, where it was a plan of its own. */
function approvalOfPrevention(plan: Plan): DatedPlace | undefined {
  const absorbed = plan.documents.piao?.data.piani_assorbiti?.find(({ incluso_in: place }) => place === '2.3');
  return dayOfAct(plan, absorbed?.atto);
}

function* consultation(
  source: Source,
  path: Path,
  { al, dal }: { readonly dal?: string; readonly al?: string },
  approval: DatedPlace | undefined,
): Iterable<Finding> {
  const opened = isoDateOf(dal);
  const closed = isoDateOf(al);
  if (opened !== undefined && closed !== undefined && closed < opened) {
    const start = { date: opened, at: source.spanOf([...path, 'dal']) };
    yield found(source, [...path, 'al'], 'rovesciata', closed, start);
    return;
  }
  // one finding: what opens too late closes too late
  if (approval && opened !== undefined && opened > approval.date)
    yield found(source, [...path, 'dal'], 'aperta', opened, approval);
  else yield* later(source, [...path, 'al'], al, 'chiusa', approval);
}

function* later(
  source: Source,
  path: Path,
  written: string | undefined,
  what: What,
  approval: DatedPlace | undefined,
): Iterable<Finding> {
  const date = isoDateOf(written);
  if (date !== undefined && approval && date > approval.date) yield found(source, path, what, date, approval);
}

function found(source: Source, path: Path, what: What, date: string, other: DatedPlace): Finding {
  return {
    at: source.spanOf(path),
    facts: { what, date, other: other.date },
    related: [{ at: other.at, label: what === 'rovesciata' ? 'also-here' : 'adoption' }],
  };
}
