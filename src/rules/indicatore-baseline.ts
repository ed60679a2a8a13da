import type { Path } from '../sources/source.ts';
import { fullIndicatorsOf, sentencesOf } from './indicators.ts';
import { defineRule } from './rule.ts';

const compares =
  /^(?:(?:%|percentuale|tasso|grado|indice) (?:di |d['’])?)?(?:incremento|aumento|crescita|riduzione|diminuzione|calo|miglioramento|mantenimento (?:del |dei |dell['’]|delle |degli |della |dello )(?:numero|livell|standard|percentual|tempi|valor|quot))/i;
const saysFromWhere = /rispetto a|\bda(?:i|l|gli|ll['’])? ?\d|baseline|di partenza|\(\d/i;

/** A value to reach that is measured by itself: to nothing, under so much, within so many days. */
const reachesValue =
  /\ba zero\b|\bsotto (?:i |il |le |la |lo |gli |l['’])?\d|\bentro (?:i |le |un massimo di )?\d+ ?(?:giorni|gg|ore|minuti|secondi)\b/i;
/** A year with its figure, “accertato 2025 € 120.000”; a percentage is that of the change. */
const yearAndFigure = /\b((?:19|20)\d\d)\b(?:[^.;\d%]{0,20}?)(?<![\d.,/])\d[\d.,]*(?![\d.,]*\d| ?%| per cento|\/)/g;

function saysFigureBefore(text: string, year: number | undefined): boolean {
  return year !== undefined && [...text.matchAll(yearAndFigure)].some(([, past]) => Number(past) < year);
}

/** Whether a text speaks of more, less or as much, and does not say from where. */
function asksFromWhere(text: string, year: number | undefined): boolean {
  if (!compares.test(text) || saysFromWhere.test(text) || reachesValue.test(text)) return false;
  return !saysFigureBefore(text, year);
}

/** An indicator that speaks of more, less or as much as before says how much it was before. */
export const indicatoreBaseline = defineRule({
  code: 'indicatore-baseline',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 150/2009, art. 5, c. 2',

  *check({ documents, obiettivi }) {
    const year = documents.piao?.data.anno;
    for (const card of obiettivi) {
      const found: { readonly path: Path; readonly name: string }[] = [];
      for (const { path, text } of sentencesOf(card)) if (asksFromWhere(text, year)) found.push({ path, name: text });
      for (const { data, path } of fullIndicatorsOf(card))
        if (!data.baseline && asksFromWhere(data.denominazione, year) && Object.keys(data.storico ?? {}).length === 0)
          found.push({ path: [...path, 'denominazione'], name: data.denominazione });
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        at: card.source.spanOf(first.path),
        facts: { names: found.map(({ name }) => name) },
        related: others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
      };
    }
  },
});
