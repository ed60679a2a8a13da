import type { Fase, Obiettivo } from '../plan/plan.ts';
import { reorder } from '../sources/reorder.ts';
import { writtenOf } from './concluded.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'numerazione-fasi'>;

/**
 * The labels of phases run 1, 2, 3 or a, b, c, and so do those of the parts of each; labels of another make are only
 * held not to repeat. The first fault of a card is told: the following ones are often its consequences.
 */
export const numerazioneFasi = defineRule({
  code: 'numerazione-fasi',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const goesOn = (card.data.annualita?.indice ?? 1) > 1;
      let fault = faultOf(card, card.fasi, '', goesOn);
      for (const { etichetta, sottofasi } of card.fasi) fault ??= faultOf(card, sottofasi, etichetta, false);
      if (fault) yield fault;
    }
  },
});

/** The first fault in a series; one that goes on from the year before may begin anywhere. */
function faultOf(card: Obiettivo, phases: readonly Fase[], group: string, goesOn: boolean): Finding | undefined {
  if (isInOrder(phases)) return undefined;
  const { source } = card;
  const labels = phases.map(({ etichetta }) => etichetta);
  const seen = new Map<string, Fase>();
  for (const phase of phases) {
    const label = plain(phase.etichetta, group);
    const first = seen.get(label);
    if (first) {
      return {
        at: source.spanOf([...phase.path, 'etichetta']),
        facts: { reason: 'ripetuta', label: phase.etichetta, expected: '', group },
        related: [{ at: source.spanOf([...first.path, 'etichetta']), label: 'first-use' }],
      };
    }
    seen.set(label, phase);
  }
  const series = seriesOf(labels.map((label) => plain(label, group)));
  const start = goesOn ? (series?.places[0] ?? 1) : 1;
  const wrong = series?.places.findIndex((place, index) => place !== start + index) ?? -1;
  const phase = phases[wrong];
  if (!series || !phase) return undefined;
  return {
    at: source.spanOf([...phase.path, 'etichetta']),
    facts: {
      reason: 'salto',
      label: phase.etichetta,
      expected: likeLabel(phase.etichetta, plain(phase.etichetta, group), series.labelAt(start + wrong)),
      group,
    },
    ...(group === '' ? {} : inOrder(card, phases, series.places)),
  };
}

/** The parts of a phase whose labels say in which order they go, put in it; nothing where one is missing or has no label. */
function inOrder(card: Obiettivo, phases: readonly Fase[], places: readonly number[]): Pick<Finding, 'fix'> {
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const whole = order.every((index, at) => places[index] === at + 1);
  if (!whole || phases.some((phase) => writtenOf(card, phase)?.etichetta === undefined)) return {};
  const fix = reorder(card.source, (phases[0]?.path ?? []).slice(0, -1), order);
  return fix ? { fix } : {};
}

/** Whether the labels are plainly 1, 2, 3 or a, b, c, as in most cards: then there is nothing to take apart. */
function isInOrder(phases: readonly Fase[]): boolean {
  if (phases.every(({ etichetta }, index) => etichetta === String(index + 1))) return true;
  return phases.length <= 26 && phases.every(({ etichetta }, index) => etichetta === letterAt(index + 1));
}

/** The letter at a place of the alphabet, counted from 1. */
function letterAt(place: number): string {
  return String.fromCharCode(96 + place);
}

/** A label without what people write around it: `Fase 2)` is 2, and `1.b` or `1b` in phase 1 is b. */
function plain(label: string, group: string): string {
  const bare = label
    .toLowerCase()
    .replace(/^fase\s*/, '')
    .replace(/[\s.):°]+$/, '');
  const own = group.toLowerCase();
  const rest = bare.startsWith(own) ? bare.slice(own.length) : bare;
  // a part called 1 in phase 1 is no prefix alone
  return own === '' || rest === '' || (/\d$/.test(own) && /^\d/.test(rest)) ? bare : rest.replace(/^[\s.-]+/, '');
}

/** Another place in the series, written as a label is: `1.3` and 2 give `1.2`, `C` and b give `B`. */
function likeLabel(label: string, bare: string, other: string): string {
  const start = label.toLowerCase().lastIndexOf(bare);
  if (start < 0) return other;
  const written = label.slice(start, start + bare.length);
  return label.slice(0, start) + (written === bare ? other : other.toUpperCase()) + label.slice(start + bare.length);
}

interface Series {
  readonly places: readonly number[];
  labelAt(place: number): string;
}

/** All numbers or all letters; nothing for a mixture, such as 1, 2, 2-bis. */
function seriesOf(labels: readonly string[]): Series | undefined {
  if (labels.every((label) => /^\d{1,4}$/.test(label))) return { places: labels.map(Number), labelAt: String };
  if (labels.length <= 26 && labels.every((label) => /^[a-z]$/.test(label)))
    return {
      places: labels.map((label) => label.charCodeAt(0) - 96),
      labelAt: letterAt,
    };
  return undefined;
}
