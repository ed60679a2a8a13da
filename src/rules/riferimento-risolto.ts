import { nearest } from '../diagnostics/suggest.ts';
import { citable, citationsIn, distinctCitationsIn, textsOf, type Citation } from '../plan/citations.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import { references } from '../schema/generated/references.ts';
import { kindOf } from '../sources/kinds.ts';
import type { Source } from '../sources/source.ts';
import { isGap, mayBeUnseen, mayHaveBrokenCards } from './gap.ts';
import { namesAt } from './references.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'riferimento-risolto'>;

/**
 * What a field or a text names exists: units, cards, files, phases, what the links of a card name. Acts have a rule of their own, and
 * so have the unit of a card and whoever its phases involve.
 */
export const riferimentoRisolto = defineRule({
  code: 'riferimento-risolto',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    const linked = linkedOf(plan);
    for (const source of plan.sources) {
      yield* inFields(plan, source);
      // the text tells at once whether there is anything to look for in the data
      if (citationsIn(source.text).some((citation) => unresolvedCitation(plan, citation))) yield* inTexts(plan, source);
    }
    for (const card of plan.obiettivi) {
      yield* inLinks(linked, card);
      yield* inOrder(card);
    }
  },
});

/** What the links of a card name, and what is known of each; nothing where the file that would know is broken or not there. */
type Linked = readonly {
  readonly field: string;
  readonly what: Finding['facts']['what'];
  readonly known: ReadonlySet<string> | undefined;
}[];

function linkedOf(plan: Plan): Linked {
  const { documents } = plan;
  const known = (kind: keyof typeof documents, names: readonly string[] | undefined): ReadonlySet<string> | undefined =>
    documents[kind] && new Set(names);
  const value = documents['valore-pubblico']?.data;
  const actions = documents['azioni-positive']?.data.ambiti?.flatMap(({ azioni }) => azioni);
  return [
    {
      field: 'indirizzo',
      what: 'indirizzo',
      known: known(
        'valore-pubblico',
        value?.indirizzi?.map(({ id }) => id),
      ),
    },
    {
      field: 'valore_pubblico',
      what: 'valore-pubblico',
      known: known(
        'valore-pubblico',
        value?.obiettivi_vp?.map(({ codice }) => codice),
      ),
    },
    {
      field: 'misure_anticorruzione',
      what: 'misura',
      known: known(
        'anticorruzione',
        documents.anticorruzione?.data.misure?.map(({ id }) => id),
      ),
    },
    {
      field: 'azioni_positive',
      what: 'azione',
      known: known(
        'azioni-positive',
        actions?.flatMap(({ id }) => id ?? []),
      ),
    },
  ];
}

function* inLinks(linked: Linked, { source }: Obiettivo): Iterable<Finding> {
  for (const { field, what, known } of linked) {
    if (!known) continue;
    for (const { path, name } of namesAt(source, ['collegamenti', field, '*'])) {
      if (!known.has(name)) yield { at: source.spanOf(path), facts: { what, id: name, near: nearest(name, known) } };
    }
  }
}

/** The phases on which another says that it depends. */
function* inOrder({ data, fasi, source }: Obiettivo): Iterable<Finding> {
  const labels = new Set(fasi.map(({ etichetta }) => etichetta));
  for (const [index, { dipende_da: names = [] }] of data.fasi.entries()) {
    for (const [place, name] of names.entries()) {
      if (labels.has(String(name))) continue;
      yield {
        at: source.spanOf(['fasi', index, 'dipende_da', place]),
        facts: { what: 'fase', id: String(name), near: undefined },
      };
    }
  }
}

function* inFields(plan: Plan, source: Source): Iterable<Finding> {
  const kind = kindOf(source.file);
  for (const { path: pattern, to } of kind ? references[kind] : []) {
    const toldElsewhere =
      to === 'atto' || (kind === 'obiettivo' && (pattern[0] === 'unita' || pattern.at(-2) === 'coinvolti'));
    if (toldElsewhere) continue;
    for (const { path, name } of namesAt(source, pattern)) {
      const facts = unresolved(plan, to, name);
      if (facts) yield { at: source.spanOf(path), facts };
    }
  }
}

function* inTexts(plan: Plan, source: Source): Iterable<Finding> {
  for (const { path, text } of textsOf(source)) {
    for (const citation of distinctCitationsIn(text)) {
      const facts = unresolvedCitation(plan, citation);
      if (facts) yield { at: source.spanOfText(path, citation.text), facts };
    }
  }
}

function unresolvedCitation(plan: Plan, { id, kind }: Citation): Finding['facts'] | undefined {
  if (kind === 'atto') return undefined;
  if (kind === 'unita' || kind === 'obiettivo') return unresolved(plan, kind, id);
  return { what: 'citazione', id: kind, near: nearest(kind, citable) };
}

function unresolved(
  plan: Plan,
  to: 'unita' | 'obiettivo' | 'file' | 'atto',
  name: string,
): Finding['facts'] | undefined {
  if (to === 'unita') {
    if (isGap(plan, 'unita') || plan.unitaPerNome.has(name)) return undefined;
    return { what: 'unita', id: name, near: nearest(name, plan.unitaPerNome.keys()) };
  }
  if (to === 'obiettivo') {
    const [written = '', code = ''] = name.split('/');
    const unit = plan.unitaPerNome.get(written)?.data.id ?? written;
    const id = `${unit}/${code.toUpperCase()}`;
    if (plan.obiettiviPerNome.has(id) || isGap(plan, 'unita') || mayHaveBrokenCards(plan, unit)) return undefined;
    return { what: 'obiettivo', id: name, near: nearest(id, plan.obiettiviPerNome.keys()) };
  }
  if (to === 'file')
    return plan.allegati.has(name) || mayBeUnseen(plan, name)
      ? undefined
      : { what: 'file', id: name, near: nearest(name, plan.allegati) };
  return undefined;
}
