import { nearestInRegister } from '../diagnostics/near-names.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { citable, citationsInFile, distinctCitationsIn, textsOf, type Citation } from '../plan/citations.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import type { Source } from '../sources/source.ts';
import { mayHaveBrokenCards } from './broken-cards.ts';
import { nameOfCard } from './card-by-name.ts';
import { isGap, mayBeUnseen } from './gap.ts';
import { unknownLinks, type LinkField } from './links-of-card.ts';
import { referencesIn } from './references.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'riferimento-risolto'>;

/** What each link of a card names. */
const whatOf = {
  indirizzo: 'indirizzo',
  valore_pubblico: 'valore-pubblico',
  misure_anticorruzione: 'misura',
  azioni_positive: 'azione',
} as const satisfies Readonly<Record<LinkField, Finding['facts']['what']>>;

/**
 * What a field or a text names exists: units, cards, files, phases, what the links of a card name. Acts have a rule of their own, and
 * so have the unit of a card and whoever its phases involve.
 */
export const riferimentoRisolto = defineRule({
  code: 'riferimento-risolto',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    for (const source of plan.sources) {
      yield* inFields(plan, source);
      if (citationsInFile(source).some((citation) => unresolvedCitation(plan, citation))) yield* inTexts(plan, source);
    }
    for (const { field, id, known, source, path } of unknownLinks(plan))
      yield { at: source.spanOf(path), facts: { what: whatOf[field], id, near: nearestInRegister(id, known) } };
    for (const card of plan.obiettivi)
      if (card.fasi.some(({ dipendeDa }) => dipendeDa.length > 0)) yield* inOrder(card);
  },
});

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
  const ofCard = source.file.startsWith('obiettivi/');
  for (const { name, path, reference } of referencesIn(source)) {
    if (ofCard && (path[0] === 'unita' || path.at(-2) === 'coinvolti')) continue;
    const facts = unresolved(plan, reference.to, name);
    if (facts) yield { at: source.spanOf(path), facts };
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
    return { what: 'unita', id: name, near: nearestInRegister(name, plan.unitaPerNome) };
  }
  if (to === 'obiettivo') {
    const { id, unit } = nameOfCard(plan, name);
    if (plan.obiettiviPerNome.has(id) || isGap(plan, 'unita') || mayHaveBrokenCards(plan, unit)) return undefined;
    return { what: 'obiettivo', id: name, near: nearestInRegister(id, plan.obiettiviPerNome) };
  }
  if (to === 'file')
    return plan.allegati.has(name) || mayBeUnseen(plan, name)
      ? undefined
      : { what: 'file', id: name, near: nearestInRegister(name, plan.allegati) };
  return undefined;
}
