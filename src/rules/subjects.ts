import type { Obiettivo, Plan } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import type { FileObiettivo } from '../schema/generated/types.ts';
import { firstKeyOf } from './first-key.ts';
import { isGap } from './gap.ts';
import { mentions } from './mentions.ts';
import { namesAt } from './references.ts';
import { beginningsOf } from './words-by-beginning.ts';
import type { Source, Span } from '../sources/source.ts';

/** How to tell that an objective is about something. */
export interface Subject {
  readonly kinds: readonly NonNullable<FileObiettivo['tipologia']>[];
  /** Small letters of which one is in any text about it: a whole file is searched for them first, since that costs little. */
  readonly hints: readonly string[];
  readonly words: RegExp;
  /** The link of a card that says so. */
  readonly link?: keyof NonNullable<FileObiettivo['collegamenti']>;
  /** Where other sections name the card that carries out what they say. */
  readonly named?: readonly {
    readonly in: 'valore-pubblico' | 'anticorruzione' | 'azioni-positive';
    readonly at: string;
  }[];
}

/**
 * What cards may be about. The words are many on purpose: to take a card for what it is not costs less than to say that
 * none is there.
 */
export const subjects = {
  semplificazione: {
    kinds: ['semplificazione'],
    hints: ['semplific', 'reingegneri', 'burocra', 'snell'],
    words: /semplific|reingegneri|burocra|\bsnell/i,
  },
  digitalizzazione: {
    kinds: ['digitalizzazione', 'accessibilità digitale'],
    hints: [
      'digital',
      'informatizz',
      'dematerializz',
      'online',
      'on line',
      'on-line',
      'telematic',
      'spid',
      'pagopa',
      'software',
      'cloud',
      'web',
    ],
    words: /digital|informatizz|dematerializz|on[- ]?line|telematic|\bspid\b|pagopa|\bsoftware\b|\bcloud\b|\bweb\b/i,
  },
  accessibilita: {
    kinds: ['accessibilità digitale', 'accessibilità fisica'],
    hints: ['accessibil', 'barrier', 'peba', 'disabil'],
    // places and services that are made accessible, not whatever is called so
    words:
      /accessibilità|(sit[oi]|web|portal[ei]|document[oi]|modul[oi]|pdf|edific[io]+|sed[ei]|municipio|sportell[oi]) (più )?accessibil[ei]|barriere architettoniche|\bpeba\b|disabil/i,
    named: [
      { in: 'valore-pubblico', at: 'accessibilita.fisica.azioni.*.obiettivo' },
      { in: 'valore-pubblico', at: 'accessibilita.digitale.interventi.*.obiettivo' },
      { in: 'valore-pubblico', at: 'accessibilita.digitale.ambiti.*.obiettivi.*.azioni.*.obiettivo' },
      { in: 'valore-pubblico', at: 'accessibilita.over65.azioni.*.obiettivo' },
      { in: 'valore-pubblico', at: 'accessibilita.disabilita.azioni.*.obiettivo' },
    ],
  },
  'pari-opportunita': {
    kinds: ['pari opportunità'],
    hints: ['opportunit', 'parit', 'genere', 'cug', 'azioni positive', 'conciliazione'],
    words:
      /pari opportunità|(?<!\ba )\bparità|(equilibrio|violenza|bilancio|divario|parità) di genere|\bcug\b|azioni positive|conciliazione (dei|tra i) tempi/i,
    link: 'azioni_positive',
    named: [
      { in: 'valore-pubblico', at: 'pari_opportunita.obiettivi.*.obiettivo' },
      { in: 'azioni-positive', at: 'ambiti.*.azioni.*.obiettivi.*' },
    ],
  },
  'tempi-pagamento': {
    kinds: ['tempi di pagamento'],
    hints: ['pagament'],
    words:
      /(tempi|tempestiv|ritard|termini)[^.;]{0,60}pagament|pagament[^.;]{0,60}(tempi\b|tempestiv|ritard|termini|fattur|giorni)|fattur[^.;]{0,60}pagament/i,
  },
  formazione: {
    kinds: ['formazione'],
    hints: ['formazion', 'formativ'],
    words: /\bore\b[^.;]{0,80}(formazion|formativ)|(formazion|formativ)[^.;]{0,80}\bore\b/i,
  },
  anticorruzione: {
    kinds: ['anticorruzione'],
    hints: ['corruzion', 'corruttiv', 'ptpct', 'rpct', 'trasparente', 'whistleblow', 'riciclaggio', 'pantouflage'],
    words:
      /corruzion|corruttiv|\bptpct\b|\brpct\b|amministrazione trasparente|whistleblow|antiriciclaggio|pantouflage/i,
    link: 'misure_anticorruzione',
    named: [{ in: 'anticorruzione', at: 'misure.*.obiettivo_performance' }],
  },
  energia: {
    kinds: ['energia'],
    hints: ['energ', 'fotovolt', 'led'],
    words: /energetic|\benergia\b|fotovolt|\bled\b/i,
    named: [{ in: 'valore-pubblico', at: 'energia.obiettivi.*.obiettivo' }],
  },
} as const satisfies Readonly<Record<string, Subject>>;

/** Whether all that the plan says of its performance is at hand: only then can it be said to lack an objective. */
export function knowsItsObjectives(plan: Plan): boolean {
  if (plan.obiettivi.length === 0 || isGap(plan, 'obiettivo') || isGap(plan, 'performance')) return false;
  return !plan.documents.performance?.data.rinvio;
}

/** Where to show what the objectives of a plan lack, which is in no card: what comes before the cards, or else the form. */
export function placeOfObjectives({ documents }: Plan): Span | undefined {
  if (documents.performance) return firstKeyOf(documents.performance.source);
  return documents.piao?.source.spanOf(['forma']);
}

/** Whether an objective of the plan is about something: a card, or an indicator or a part of what comes before the cards. */
export function hasObjectiveAbout(plan: Plan, subject: Subject): boolean {
  const { documents, obiettivi } = plan;
  if (obiettivi.some((card) => isAbout(card, subject))) return true;
  for (const { in: kind, at } of subject.named ?? []) {
    const source = documents[kind]?.source;
    if (source && namesAt(source, at.split('.')).length > 0) return true;
  }
  const general = documents.performance?.source;
  return general !== undefined && mentions(general, subject.words, ['premessa']);
}

/** What a card says there is not what it is about. */
const notTheMatter = ['unita', 'collegamenti', 'validazione'];

/** Whether a card is about something: it says so in its kind, in its links or in its texts. */
export function isAbout({ data, source }: Obiettivo, { hints, kinds, link, words }: Subject): boolean {
  if (data.tipologia && kinds.includes(data.tipologia)) return true;
  if (link && data.collegamenti?.[link]) return true;
  const said = hintsIn(source);
  return said !== '' && hints.some((hint) => said.includes(hint)) && mentions(source, words, notTheMatter);
}

/** Any hint of any subject; of two that begin alike the longer, which holds the other. */
const anyHint = new RegExp(
  beginningsOf(
    Object.values(subjects)
      .flatMap(({ hints }): readonly string[] => hints)
      .toSorted((a, b) => b.length - a.length),
  ),
  'gi',
);

/** The hints that the text of a file holds: it is searched once for all subjects. */
const hintsIn = remembered(({ text }: Source): string => {
  let said = '';
  anyHint.lastIndex = 0;
  for (let match = anyHint.exec(text); match; match = anyHint.exec(text)) {
    said += `${match[0].toLowerCase()} `;
    // another hint may begin inside this one
    anyHint.lastIndex = match.index + 1;
  }
  return said;
});
