import type { FileObiettivo, Indicatore, Traguardo } from '../schema/generated/types.ts';
import type { CardView, Html } from './blocks.ts';
import { escape, html, join } from './escape.ts';
import type { Texts } from './texts.ts';

/** An indicator as one line: what, how, from which value to which. */
export function indicatorSentence(indicator: Indicatore, texts: Texts): Html {
  const { formula, baseline, target, unita_misura } = indicator;
  const measure = (value: number | string): string => {
    const figure = typeof value === 'number' ? texts.number(value) : value;
    return unita_misura === undefined ? figure : `${figure}${unita_misura === '%' ? '' : ' '}${unita_misura}`;
  };
  const pieces = [
    formula &&
      (typeof formula === 'string' ? formula : [formula.numeratore, formula.denominatore].filter(Boolean).join(' / ')),
    baseline &&
      `valore di partenza ${measure(baseline.valore)}${baseline.al === undefined ? '' : ` (${texts.date(String(baseline.al))})`}`,
    ...Object.entries(target ?? {}).map(([year, value]) => `atteso ${year}: ${targetInWords(value, measure)}`),
  ].filter((piece) => piece !== undefined && piece !== '');
  const details = pieces.length === 0 ? escape('') : escape(` – ${pieces.join('; ')}`);
  return html`${texts.inline(indicator.denominazione)}${details}`;
}

const comparisons = {
  '=': '',
  '>=': 'almeno ',
  '<=': 'non più di ',
  '>': 'più di ',
  '<': 'meno di ',
  tra: 'tra ',
} as const;

function targetInWords(target: Traguardo, measure: (value: number | string) => string): string {
  if (typeof target !== 'object') return measure(target);
  const upper = target.a === undefined ? '' : ` e ${measure(target.a)}`;
  return `${comparisons[target.operatore ?? '=']}${measure(target.valore)}${upper}`;
}

/** Who works on it: a text, or profiles with their share of time. */
export function peopleOf(written: FileObiettivo['risorse_umane'], texts: Texts): Html | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === 'string') return written.trim() === '' ? undefined : texts.prose(written);
  return list(
    written.map(({ profilo, numero, quota }) => {
      const details = [
        numero === undefined ? undefined : texts.number(numero),
        quota === undefined ? undefined : texts.percentage(quota),
      ];
      const given = details.filter((detail) => detail !== undefined);
      return escape(given.length === 0 ? profilo : `${profilo}: ${given.join(', ')}`);
    }),
  );
}

/** With which money: a text, or source, chapters and a sum for each year. */
export function moneyOf(written: FileObiettivo['risorse_finanziarie'], texts: Texts): Html | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === 'string') return written.trim() === '' ? undefined : texts.prose(written);
  const { fonte, capitoli, importo_per_anno } = written;
  const chapters = capitoli && capitoli.length > 0 ? [`capitoli: ${capitoli.join(', ')}`] : [];
  const sums = Object.entries(importo_per_anno ?? {}).map(([year, sum]) => `${year}: ${texts.amount(sum)}`);
  return html`<p>${escape([fonte, ...chapters, ...sums].join('; '))}</p>`;
}

/** What the paper card has no place for, where the plan says it. */
export function extraOf(data: FileObiettivo, texts: Texts): CardView['extra'] {
  const { annualita, collegamenti, criteri, revisioni, validazione } = data;
  const rows: readonly (readonly [term: string, html: Html | undefined])[] = [
    ['Natura', plain(data.natura)],
    ['Tipologia', plain(data.tipologia)],
    ['Peso', data.peso === undefined ? undefined : escape(texts.percentage(data.peso))],
    [
      'Annualità',
      annualita &&
        escape(annualita.di === undefined ? `${annualita.indice}ª` : `${annualita.indice}ª di ${annualita.di}`),
    ],
    ['Durata', data.pluriennale ? escape("prosegue oltre l'anno del piano") : undefined],
    ['Raggiungimento parziale', thresholds(criteri?.soglie, texts)],
    ['Rischi', several(data.rischi, texts)],
    ['Valore pubblico', several(collegamenti?.valore_pubblico, texts)],
    ['Indirizzo strategico', several(collegamenti?.indirizzo, texts)],
    ['DUP', several(collegamenti?.dup, texts)],
    ['Missione e programma', plain(collegamenti?.missione_programma)],
    ['Misure anticorruzione', several(collegamenti?.misure_anticorruzione, texts)],
    ['Azioni positive', several(collegamenti?.azioni_positive, texts)],
    [
      'Schede collegate',
      collegamenti?.obiettivi && list(collegamenti.obiettivi.map((reference) => texts.card(reference))),
    ],
    ['PNRR', plain(collegamenti?.pnrr)],
    ['CUP', plain(collegamenti?.cup)],
    ['Revisioni', revisioni && list(revisioni.map((revision) => revisionLine(revision, texts)))],
    ['Note alla validazione', validazione?.note === undefined ? undefined : texts.prose(validazione.note)],
    ['Note', data.note === undefined ? undefined : texts.prose(data.note)],
  ];
  return rows.flatMap(([term, value]) => (value === undefined ? [] : [{ term, html: value }]));
}

function plain(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : escape(text);
}

function several(items: readonly string[] | undefined, texts: Texts): Html | undefined {
  return items && list(items.map((item) => texts.inline(item)));
}

function thresholds(items: NonNullable<FileObiettivo['criteri']>['soglie'], texts: Texts): Html | undefined {
  return (
    items &&
    list(items.map(({ grado, condizione }) => html`${escape(texts.percentage(grado))}: ${texts.inline(condizione)}`))
  );
}

function revisionLine({ data, atto, modifica }: NonNullable<FileObiettivo['revisioni']>[number], texts: Texts): Html {
  const source = join(
    [...(data === undefined ? [] : [escape(texts.date(data))]), ...(atto === undefined ? [] : [texts.act(atto)])],
    ', ',
  );
  return source === '' ? texts.inline(modifica) : html`${source}: ${texts.inline(modifica)}`;
}

/** Several things as a list, one as itself. */
function list(items: readonly Html[]): Html | undefined {
  const [first] = items;
  if (items.length < 2) return first;
  return html`<ul>
    ${join(items.map((item) => html`<li>${item}</li>`))}
  </ul>`;
}
