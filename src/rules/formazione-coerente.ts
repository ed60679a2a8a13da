import { textsOf } from '../plan/citations.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { withoutAccents } from './words-of-text.ts';

/** Words that announce a theme without being it. */
const common = new Set(
  'formazione formativo formativa corso corsi percorso percorsi modalita lavoro lavorativa lavorativo lavoratori materia relativa relativo riferita sistema attivita prestata obbligatoria obbligatorio competenze aggiornamento distanza sulla sulle degli delle della dello nelle nella alla alle sugli'.split(
    ' ',
  ),
);

/** The training that remote work announces is in the plan of training. */
export const formazioneCoerente = defineRule({
  code: 'formazione-coerente',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    const { formazione, 'lavoro-agile': document } = plan.documents;
    const announced = document?.data.percorsi_formativi;
    if (!document || !announced || !formazione || isGap(plan, 'formazione')) return;
    if ('rinvio' in formazione.data || !(formazione.data.interventi ?? formazione.data.aree_competenza)) return;
    const known = new Set([...textsOf(formazione.source)].flatMap(({ text }) => stemsOf(text)));
    // one word in common is enough to believe that a theme is there
    const missing = [...announced.entries()].filter(([, { titolo }]) => {
      const stems = stemsOf(titolo);
      return stems.length > 0 && !stems.some((stem) => known.has(stem));
    });
    const [first, ...others] = missing.map(([index]) =>
      document.source.spanOf(['percorsi_formativi', index, 'titolo']),
    );
    if (!first) return;
    yield {
      at: first,
      facts: { themes: missing.map(([, { titolo }]) => titolo) },
      related: [
        ...others.map((at) => ({ at, label: 'also-here' as const })),
        { at: formazione.source.keySpanOf(['interventi']), label: 'also-here' },
      ],
    };
  },
});

/** The beginnings of the words that tell a theme, so that `informatica` and `informatici` are one. */
function stemsOf(text: string): readonly string[] {
  return (withoutAccents(text.toLowerCase()).match(/[a-z]{5,}/g) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, 7));
}
