import { lawFor, severityOf } from '../law/law-row.ts';
import { monitoredAspects } from '../law/monitoring.ts';
import type { Documents, Plan } from '../plan/plan.ts';
import type { FileMonitoraggio, ParteMonitorata } from '../schema/generated/types.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** A part that a plan may have, by the file that holds it. */
interface Part {
  readonly kind: keyof Documents;
  readonly part: ParteMonitorata;
  /** The wider parts whose control is its own too. */
  readonly within: readonly ParteMonitorata[];
  /** Words by which a text outside the fields shows that it treats the part. */
  readonly words: RegExp;
}

const parts: readonly Part[] = [
  { kind: 'valore-pubblico', part: '2.1', within: ['2'], words: /valore pubblico|\b2\.1\b/i },
  { kind: 'performance', part: '2.2', within: ['2'], words: /performance|\b2\.2\b/i },
  { kind: 'anticorruzione', part: '2.3', within: ['2'], words: /corruzion|corruttiv|trasparenza|\b2\.3\b/i },
  {
    kind: 'struttura',
    part: '3.1',
    within: ['3'],
    words: /organizzazione e capitale umano|struttura organizzativa|\b3\.1\b/i,
  },
  { kind: 'lavoro-agile', part: '3.2', within: ['3'], words: /organizzazione e capitale umano|lavoro agile|\b3\.2\b/i },
  { kind: 'fabbisogni', part: '3.3', within: ['3'], words: /organizzazione e capitale umano|fabbisogn|\b3\.3\b/i },
  {
    kind: 'formazione',
    part: 'formazione',
    within: ['3.3', '3'],
    words: /organizzazione e capitale umano|formazione/i,
  },
  {
    kind: 'azioni-positive',
    part: 'azioni positive',
    within: ['3'],
    words: /organizzazione e capitale umano|azioni positive|pari opportunità/i,
  },
];

/** Section 4 says of each subsection that the plan has who controls it, how, and when. */
export const monitoraggioCopreTutto = defineRule({
  code: 'monitoraggio-copre-tutto',
  severity: 'warning',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 3; D.M. 132/2022, art. 5',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(monitoredAspects, context);
    const section = writtenSection(plan, 'monitoraggio');
    if (!row || !section) return;
    const { data, source } = section;
    const present = parts.filter((part) => hasPart(plan, part) && !isTold(data, part));
    const known = present.map(({ part, within }) => ({ part, aspects: aspectsOf(data, [part, ...within]) }));
    const at = nearestKeyOf(source, ['per_sottosezione'], ['calendario'], ['strumenti']);

    const uncovered = known.filter(({ aspects }) => aspects === undefined);
    if (uncovered.length > 0) {
      yield {
        at,
        facts: { reason: 'assente', parts: uncovered.map(({ part }) => ({ part, lacks: [] })) },
        severity: severityOf(row),
      };
    }
    const incomplete = known.flatMap(({ aspects, part }) => {
      const lacks = aspects ? row.value.filter((aspect) => !aspects.has(aspect)) : [];
      return lacks.length > 0 ? [{ part, lacks }] : [];
    });
    if (incomplete.length === 0) return;
    const onlyTimes = incomplete.every(({ lacks }) => lacks.every((aspect) => aspect === 'quando'));
    yield {
      at,
      facts: { reason: 'incompleta', parts: incomplete },
      severity: onlyTimes ? 'info' : severityOf(row),
    };
  },
});

type Aspect = 'chi' | 'come' | 'quando';

function hasPart({ documents, obiettivi }: Plan, { kind }: Part): boolean {
  // the subsection on risks may tell its own control
  if (kind === 'anticorruzione' && documents.anticorruzione?.data.monitoraggio) return false;
  return documents[kind] !== undefined || (kind === 'performance' && obiettivi.length > 0);
}

/** Whether a part of the text is about a subsection: then its control is told, though not field by field. */
function isTold({ parti = [] }: FileMonitoraggio, { words }: Part): boolean {
  return parti.some(({ testo, titolo }) => words.test(titolo) || words.test(testo));
}

/** What the fields say of the control of a subsection; nothing where none speaks of it. */
function aspectsOf(data: FileMonitoraggio, names: readonly ParteMonitorata[]): ReadonlySet<Aspect> | undefined {
  const about = (several: readonly ParteMonitorata[] | undefined): boolean =>
    several?.some((name) => names.includes(name)) ?? false;
  const entries = data.per_sottosezione?.filter(({ sottosezione }) => names.includes(sottosezione)) ?? [];
  const times = data.calendario?.filter(({ sottosezioni }) => about(sottosezioni)) ?? [];
  const tools = data.strumenti?.filter(({ sottosezioni }) => about(sottosezioni)) ?? [];
  if (entries.length + times.length + tools.length === 0) return undefined;
  const says = {
    chi:
      data.soggetti !== undefined ||
      entries.some(({ responsabile }) => responsabile) ||
      times.some(({ attore }) => attore),
    come: tools.length > 0 || entries.some(({ modalita, output }) => modalita ?? output),
    quando: times.length > 0 || entries.some(({ milestone, periodicita }) => periodicita ?? milestone?.length),
  };
  return new Set((['chi', 'come', 'quando'] as const).filter((aspect) => says[aspect]));
}
