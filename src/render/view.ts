import { numberOf, percentageOf } from '../plan/decimal.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import type { FilePiao } from '../schema/generated/types.ts';
import { anchors } from './anchors.ts';
import type { Block, CardView, Html, Part, PlanView, UnitFacts } from './blocks.ts';
import { cardView } from './card.ts';
import { escape, html, join } from './escape.ts';
import { anagraficaPart } from './sections/anagrafica.ts';
import { anticorruzionePart } from './sections/anticorruzione.ts';
import { azioniPositivePart } from './sections/azioni-positive.ts';
import { fabbisogniPart } from './sections/fabbisogni.ts';
import { formazionePart } from './sections/formazione.ts';
import { lavoroAgilePart } from './sections/lavoro-agile.ts';
import { monitoraggioPart } from './sections/monitoraggio.ts';
import { performanceIntro, performanceParts } from './sections/performance.ts';
import { pianoPart } from './sections/piano.ts';
import { premessaPart } from './sections/premessa.ts';
import { actsPart, unitsPart } from './sections/registers.ts';
import { strutturaPart } from './sections/struttura.ts';
import { aperturaSezione2, valorePubblicoPart } from './sections/valore-pubblico.ts';
import { createTexts, type Texts } from './texts.ts';
import { percentageInWords } from './words/numbers.ts';

export interface ViewOptions {
  /** The plan has errors, or is not adopted yet: every page says so. */
  readonly draft: boolean;
}

/** The plan's own warning and, in a draft, the files that are not in it. */
function noticeOf({ documents, gaps }: Plan, texts: Texts, draft: boolean): Html | undefined {
  const warning = documents.piao?.data.avvertenza;
  const missing =
    draft && gaps.length > 0
      ? html`<p>In questa bozza mancano i file con errori: ${escape(gaps.map(({ file }) => file).join(', '))}.</p>`
      : undefined;
  const pieces = [warning === undefined ? undefined : texts.prose(warning), missing].filter(
    (piece) => piece !== undefined,
  );
  return pieces.length > 0 ? join(pieces) : undefined;
}

/** The whole document, in the order and with the numbers of the law. */
export function viewOf(plan: Plan, { draft }: ViewOptions): PlanView {
  const texts = createTexts(plan);
  const piao = plan.documents.piao?.data;
  const body = plan.documents.anagrafica?.data.denominazione ?? '';
  return {
    lang: 'it',
    title: piao?.titolo ?? 'Piano integrato di attività e organizzazione',
    body,
    years: piao ? `${piao.triennio.da}-${piao.triennio.a}` : '',
    notice: noticeOf(plan, texts, draft),
    adoption: piao ? adoptionOf(piao, texts) : [],
    imprint: piao ? imprintOf(piao, texts) : [],
    part: undefined,
    draft,
    metadata: {
      licence: piao?.pubblicazione?.licenza,
      date: piao?.data_versione,
      subjects: piao?.pubblicazione?.parole_chiave ?? [],
    },
    parts: withUniqueIds([
      ...present(premessaPart(plan, texts)),
      ...present(anagraficaPart(plan, texts)),
      ...section('2', 'Valore pubblico, performance e anticorruzione', aperturaSezione2(plan, texts), [
        valorePubblicoPart(plan, texts),
        performancePart(plan, texts),
        anticorruzionePart(plan, texts),
      ]),
      ...section(
        '3',
        'Organizzazione e capitale umano',
        [],
        [
          strutturaPart(plan, texts),
          lavoroAgilePart(plan, texts),
          staffPart(plan, texts),
          azioniPositivePart(plan, texts),
        ],
      ),
      ...present(monitoraggioPart(plan, texts)),
      ...present(pianoPart(plan, texts)),
      ...present(unitsPart(plan, texts)),
      ...present(actsPart(plan, texts)),
    ]),
  };
}

function section(
  number: string,
  title: string,
  blocks: readonly Block[],
  parts: readonly (Part | undefined)[],
): readonly Part[] {
  const inside = parts.flatMap(present);
  return inside.length > 0 ? [{ id: `sezione-${number}`, number, title, blocks, parts: inside }] : [];
}

function present(part: Part | undefined): readonly Part[] {
  return part ? [part] : [];
}

/** Subsection 2.2: what comes before the cards, then the cards of each unit in the order of the register. */
function performancePart(plan: Plan, texts: Texts): Part | undefined {
  const blocks = performanceIntro(plan, texts);
  const parts = [...performanceParts(plan, texts), ...unitParts(plan, texts)];
  if (blocks.length + parts.length === 0) return undefined;
  return { id: 'sottosezione-2-2', number: '2.2', title: 'Performance', blocks, parts };
}

function unitParts(plan: Plan, texts: Texts): readonly Part[] {
  const byUnit = new Map<string, Obiettivo[]>();
  for (const card of plan.obiettivi) {
    const unit = card.unita?.data.id ?? card.data.unita;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), card]);
  }
  return [...byUnit].map(([unit, cards]) => ({
    id: anchors.unit(unit),
    number: undefined,
    title: cards[0]?.unita?.data.denominazione ?? unit,
    blocks: cards.map((card): Block => ({ type: 'card', card: cardView(card, plan, texts) })),
    parts: [],
    unit: unitFacts(cards),
  }));
}

function unitFacts(cards: readonly Obiettivo[]): UnitFacts {
  const weights = cards.map(({ data }) => percentageOf(data.peso)).filter((weight) => weight !== undefined);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    code: cards[0]?.unita?.data.codice,
    totalWeight: weights.length > 0 ? percentageInWords(numberOf(total)) : undefined,
  };
}

/** Subsection 3.3: staff needs and, inside it, training. */
function staffPart(plan: Plan, texts: Texts): Part | undefined {
  const needs = fabbisogniPart(plan, texts);
  const training = formazionePart(plan, texts);
  const title = 'Piano triennale dei fabbisogni di personale';
  const whole = needs ?? (training && { id: 'sottosezione-3-3', number: '3.3', title, blocks: [], parts: [] });
  return whole && training ? { ...whole, parts: [...whole.parts, training] } : whole;
}

type Line = readonly [term: string, html: Html | undefined];

function linesOf(rows: readonly Line[]): PlanView['imprint'] {
  return rows.flatMap(([term, value]) => (value === undefined ? [] : [{ term, html: value }]));
}

function adoptingBody({ adozione }: FilePiao, texts: Texts): Line {
  return ['Organo che adotta', adozione && texts.plain(adozione.organo)];
}

/** By which act the plan is adopted and when; who adopts it, where the plan does not say the act. */
function adoptionOf(piao: FilePiao, texts: Texts): PlanView['adoption'] {
  const { atto, data } = piao.adozione ?? {};
  return linesOf([
    atto === undefined ? adoptingBody(piao, texts) : ['Atto di adozione', texts.act(atto)],
    ['Data di adozione', data === undefined ? undefined : texts.plain(texts.date(data))],
  ]);
}

/** What else the first page says of the document. */
function imprintOf(piao: FilePiao, texts: Texts): PlanView['imprint'] {
  const version = [piao.versione, piao.data_versione && texts.date(piao.data_versione)].filter(Boolean).join(', ');
  return linesOf([
    ...(piao.adozione?.atto === undefined ? [] : [adoptingBody(piao, texts)]),
    ['Natura', escape(`${piao.natura}, in forma ${piao.forma}`)],
    ['Versione', version === '' ? undefined : texts.plain(version)],
    ['Licenza', piao.pubblicazione?.licenza === undefined ? undefined : texts.plain(piao.pubblicazione.licenza)],
  ]);
}

/** Two cards with one code, or two parts with one title, still have an address each. */
function withUniqueIds(parts: readonly Part[]): readonly Part[] {
  const taken = new Map<string, number>();
  const unique = (id: string): string => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : unique(`${id}-${times}`);
  };
  const renamedCard = (card: CardView): CardView => ({ ...card, id: unique(card.id) });
  const renamed = (part: Part): Part => ({
    ...part,
    id: unique(part.id),
    blocks: part.blocks.map((block) => (block.type === 'card' ? { ...block, card: renamedCard(block.card) } : block)),
    parts: part.parts.map(renamed),
  });
  return parts.map(renamed);
}
