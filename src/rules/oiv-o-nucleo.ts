import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

const oiv = /\bOIV\b|organismo indipendente di valutazione/i;
const nucleo = /nucle[oi] (indipendente )?di valutazione|\bNdV\b/i;
/** Beside “OIV” one word is enough: “OIV/Nucleo”. */
const bodyOfNucleo = /\bnucle[oi]\b|\bNdV\b/i;

/** The body that evaluates has one name throughout the plan. */
export const oivONucleo = defineRule({
  code: 'oiv-o-nucleo',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    let [first, other]: [Span | undefined, Span | undefined] = [undefined, undefined];
    let name: 'oiv' | 'nucleo' | undefined;
    for (const { at, text } of evaluatorsOf(plan)) {
      const [isOiv, isNucleo] = [oiv.test(text), nucleo.test(text)];
      // who has both words in the name, “Nucleo di valutazione con funzioni di OIV”, may be called by either
      if (isOiv && bodyOfNucleo.test(text)) return;
      if (isOiv === isNucleo) continue;
      const own = isOiv ? 'oiv' : 'nucleo';
      if (name === undefined) [name, first] = [own, at()];
      else if (own !== name) other ??= at();
    }
    if (first && other) yield { at: other, facts: {}, related: [{ at: first, label: 'first-use' }] };
  },
});

/** Wherever the plan says, as data, who evaluates. */
function* evaluatorsOf({ documents, obiettivi }: Plan): Iterable<{ readonly text: string; at(): Span }> {
  const { anagrafica, 'lavoro-agile': agile, monitoraggio, performance } = documents;
  for (const [index, { ruolo }] of anagrafica?.data.figure?.entries() ?? [])
    if (anagrafica) yield { text: ruolo, at: () => anagrafica.source.spanOf(['figure', index, 'ruolo']) };
  if (performance?.data.validazione)
    yield {
      text: performance.data.validazione.organo,
      at: () => performance.source.spanOf(['validazione', 'organo']),
    };
  for (const { data, source } of obiettivi)
    if (data.validazione) yield { text: data.validazione.organo, at: () => source.spanOf(['validazione', 'organo']) };
  for (const document of [agile, monitoraggio])
    for (const [index, { soggetto }] of document?.data.soggetti?.entries() ?? [])
      if (document) yield { text: soggetto, at: () => document.source.spanOf(['soggetti', index, 'soggetto']) };
}
