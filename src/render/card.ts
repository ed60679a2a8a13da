import { numberOf, type Millionths } from '../plan/decimal.ts';
import type { Coinvolgimento, Fase, Incarico, Obiettivo, Plan } from '../plan/plan.ts';
import type { Incarico as IncaricoData } from '../schema/generated/types.ts';
import type { CardView, Html, PhaseRow } from './blocks.ts';
import { extraOf, indicatorSentence, moneyOf, peopleOf } from './card-details.ts';
import { timeline, type TimedPhase } from './charts/timeline.ts';
import { escape, html, join } from './escape.ts';
import { cardAnchor, shortName, type Texts } from './texts.ts';
import { withArticle } from './words/articles.ts';
import { datePhrase } from './words/dates.ts';
import { deadlineInWords } from './words/deadlines.ts';
import { percentageInWords } from './words/numbers.ts';

/** A card as the paper one lays it out. */
export function cardView(card: Obiettivo, plan: Plan, texts: Texts): CardView {
  const { data } = card;
  const rows = card.fasi.flatMap(rowsOf);
  const posts = plan.incarichi.filter(
    ({ data: post }) => card.unita !== undefined && plan.unitaPerNome.get(post.unita) === card.unita,
  );
  const prose = (text: string | null | undefined): Html | undefined => (isBlank(text) ? undefined : texts.prose(text));
  const year = data.criteri?.annualita;
  return {
    id: cardAnchor(card),
    unit: card.unita?.data.denominazione ?? data.unita,
    unitInShort: unitInShort(card),
    heads: posts.map(({ data: post }) => headLine(post)),
    code: card.codice,
    title: data.titolo,
    purposes: prose(data.finalita_strategiche),
    directives: prose(data.direttive_specifiche),
    phases: rows.map((row) => phaseRow(row, texts)),
    phaseCount: card.fasi.length,
    weight: data.peso === undefined ? undefined : texts.percentage(data.peso),
    legend: legendOf(rows),
    unknownCodes: rows.some(({ phase }) => phase.coinvolti.some(({ coinvolto }) => coinvolto?.specie === 'codice')),
    total: percentageInWords(numberOf(totalOf(card.fasi))),
    finalDeadline: card.scadenzaFinale && deadlineInWords(card.scadenzaFinale),
    timeline: timeline(rows.map(timedPhase), card.scadenzaFinale, plan.documents.piao?.data.anno ?? 0),
    expectedResult: prose(data.risultato_atteso),
    reached: prose(data.criteri?.raggiunto),
    notReached: prose(data.criteri?.non_raggiunto),
    reachedLabel: `Obiettivo raggiunto al 100%${year === undefined ? '' : ` – annualità ${year}`}`,
    notReachedLabel: `Obiettivo non raggiunto${year === undefined ? '' : ` – annualità ${year}`}`,
    indicators: (data.indicatori ?? []).map((indicator) =>
      typeof indicator === 'string' ? texts.inline(indicator) : indicatorSentence(indicator, texts),
    ),
    constraints: constraintsOf(data.vincoli, texts),
    people: peopleOf(data.risorse_umane, texts),
    money: moneyOf(data.risorse_finanziarie, texts),
    extra: extraOf(data, texts),
    signature: signatureOf(posts),
    validation: validationOf(card, plan, texts),
  };
}

/** `Risorse umane` of `Servizio autonomo Risorse umane`, but `Area tecnica`, which is no name without its first word. */
function unitInShort({ unita, data }: Obiettivo): string {
  if (!unita) return data.unita;
  const { denominazione, tipo } = unita.data;
  const name = shortName(denominazione);
  const rest = name.toLowerCase().startsWith(`${tipo} `) ? name.slice(tipo.length + 1) : '';
  return /^\p{Lu}/u.test(rest) ? rest : name;
}

/** `Dirigente: dott. Antonello Paolo Zaccone (fino al 14 luglio 2022)`. */
function headLine({ qualifica, titolo_incarico, persona, dal, al }: IncaricoData): string {
  const standing = titolo_incarico === 'titolare' ? '' : ` ${titolo_incarico}`;
  const name = persona && [persona.titolo, persona.nome, persona.cognome].filter(Boolean).join(' ');
  const from = dal && datePhrase('dal', dal);
  const until = al && (from ? datePhrase('al', al) : `fino ${datePhrase('al', al)}`);
  const period = [from, until].filter(Boolean).join(' ');
  return `${postName[qualifica]}${standing}${name ? `: ${name}` : ''}${period ? ` (${period})` : ''}`;
}

const postName: Readonly<Record<IncaricoData['qualifica'], string>> = {
  dirigente: 'Dirigente',
  'responsabile in posizione organizzativa': 'Responsabile in P.O.',
  'incaricato di elevata qualificazione': 'Incaricato di elevata qualificazione',
  'segretario generale': 'Segretario generale',
  altro: 'Responsabile',
};

/** Whoever holds the unit first says which post it is; an interim holder does not change it. */
function signatureOf(posts: readonly Incarico[]): string {
  const first = posts[0]?.data.qualifica;
  const signature = withArticle('', first === undefined ? 'Responsabile' : postName[first]);
  return signature.charAt(0).toUpperCase() + signature.slice(1);
}

function validationOf({ data }: Obiettivo, plan: Plan, texts: Texts): string {
  const organ = data.validazione?.organo ?? plan.documents.performance?.data.validazione?.organo;
  const day = data.validazione?.data;
  const outcome = data.validazione?.esito;
  const pieces = [organ && withArticle('', organ), day && texts.date(day), outcome].filter(Boolean);
  return pieces.join(', ');
}

interface Row {
  readonly label: string;
  readonly phase: Fase;
  /** Empty where the weight is that of the group. */
  readonly weight: string;
  readonly millionths: Millionths | undefined;
  /** Where the weight is that of the group, and stands on another row. */
  readonly within?: string;
  /** The row of a group, whose parts have rows of their own. */
  readonly group?: boolean;
}

/** A group prints its own line only where it says something; its weight stands on its first line, as on paper. */
function rowsOf(phase: Fase): readonly Row[] {
  const label = `fase ${phase.etichetta}`;
  const weight = phase.incidenza;
  if (phase.sottofasi.length === 0) return [{ label, phase, weight: weightText(weight), millionths: weight }];
  const own: Row = { label, phase, weight: weightText(weight), millionths: weight, group: true };
  const parts = phase.sottofasi.map((part, index): Row => {
    const inherited =
      part.incidenza === undefined && weight !== undefined && !phase.descrizione && index === 0
        ? weight
        : part.incidenza;
    return {
      label: `${label} ${part.etichetta})`,
      phase: part,
      weight: inherited === undefined ? '' : weightText(inherited),
      millionths: inherited,
      ...(inherited === undefined && weight !== undefined && { within: weightText(weight) }),
    };
  });
  return phase.descrizione ? [own, ...parts] : parts;
}

function weightText(weight: Millionths | undefined): string {
  return weight === undefined ? '' : percentageInWords(numberOf(weight));
}

/** A group counts once: by its own weight, or else by those of its parts. */
function totalOf(phases: readonly Fase[]): Millionths {
  return phases
    .flatMap((phase) => (phase.incidenza === undefined ? phase.sottofasi : [phase]))
    .reduce((sum, { incidenza }) => sum + (incidenza ?? 0), 0);
}

function timedPhase({ label, phase, millionths, group }: Row): TimedPhase {
  return { label, weight: millionths, deadline: phase.scadenza, ...(group && { group }) };
}

function phaseRow({ label, phase, weight, within, group }: Row, texts: Texts): PhaseRow {
  const notes = [
    ...(phase.prodotto ? [`Prodotto: ${phase.prodotto}`] : []),
    ...(phase.dipendeDa.length > 0 ? [`Dopo: ${phase.dipendeDa.map((name) => `fase ${name}`).join(', ')}`] : []),
  ];
  const description = phase.descrizione ? texts.prose(phase.descrizione) : escape('');
  return {
    label,
    description: join([description, ...notes.map((note) => html`<p class="aside">${escape(note)}</p>`)]),
    weight,
    ...(within !== undefined && { within }),
    ...(group && { group }),
    involved: join(phase.coinvolti.map(involvedMark), ', '),
    deadline: phase.scadenza ? deadlineInWords(phase.scadenza) : '',
  };
}

/** Codes as on the paper card; bodies outside by name. */
function involvedMark({ nome, coinvolto }: Coinvolgimento): Html {
  if (coinvolto?.specie === 'esterno') return escape(coinvolto.soggetto.data.denominazione);
  if (coinvolto?.specie === 'unita') return escape(coinvolto.codice ?? coinvolto.unita.data.denominazione);
  return escape(nome);
}

function legendOf(rows: readonly Row[]): CardView['legend'] {
  const names = new Map<string, string>();
  for (const { coinvolto } of rows.flatMap(({ phase }) => phase.coinvolti)) {
    if (coinvolto?.specie === 'unita' && coinvolto.codice)
      names.set(coinvolto.codice, coinvolto.unita.data.denominazione);
  }
  return [...names].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => ({ code, name }));
}

function constraintsOf(written: string | readonly string[] | null | undefined, texts: Texts): Html | undefined {
  if (typeof written === 'string') {
    if (isBlank(written)) return undefined;
    return /^nessuno\.?$/i.test(written.trim()) ? html`<p>${escape('nessuno')}</p>` : texts.prose(written);
  }
  if (!written || written.length === 0) return undefined;
  const items = written.map((item) => html`<li>${texts.inline(item)}</li>`);
  return html`<ul>
    ${join(items)}
  </ul>`;
}

function isBlank(text: string | null | undefined): text is null | undefined | '' {
  return text === null || text === undefined || text.trim() === '';
}
