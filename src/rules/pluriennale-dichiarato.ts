import type { Obiettivo } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { isConcluded } from './concluded.ts';
import { isMultiYear } from './multi-year.ts';
import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';

const ordinals = 'prima|seconda|terza|quarta|quinta|I{1,3}|IV|V|[1-5][ªa°^]?';
const lasting = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${ordinals}) annualità|(?:obiettivo|progetto|attività|scheda|intervento)(?: di (?:durata|carattere)| a (?:durata|carattere))? (?:pluriennal|biennal|triennal)[ei])(?!\p{L})`,
  'iu',
);

/** A card whose words speak of several years says so in its fields too. */
export const pluriennaleDichiarato = defineRule({
  code: 'pluriennale-dichiarato',
  severity: 'info',
  ground: 'logic',

  *check({ documents, obiettivi }) {
    const year = documents.piao?.data.anno;
    for (const card of obiettivi) {
      if (isMultiYear(card) || card.data.pluriennale === false) continue;
      const found = inWords(card) ?? inFields(card, year);
      if (found)
        yield { at: spanOfWords(card.source, found.path, found.said), facts: { said: found.said, field: found.field } };
    }
  },
});

interface Sign {
  readonly path: Path;
  readonly said: string;
  /** Whether it is a field and not a text. */
  readonly field: boolean;
}

function inWords({ data }: Obiettivo): Sign | undefined {
  const { criteri, direttive_specifiche, finalita_strategiche, risultato_atteso, titolo } = data;
  const texts: readonly (readonly [Path, string | null | undefined])[] = [
    [['titolo'], titolo],
    [['finalita_strategiche'], finalita_strategiche],
    [['direttive_specifiche'], direttive_specifiche],
    [['risultato_atteso'], risultato_atteso],
    [['criteri', 'raggiunto'], criteri?.raggiunto],
  ];
  for (const [path, text] of texts) {
    const said = text && /annualità|ennal[ei]/i.test(text) ? lasting.exec(text)?.[0] : undefined;
    if (said) return { path, said, field: false };
  }
  return undefined;
}

/** A phase of another year, or criteria of one year, are only there when there are several. */
function inFields(card: Obiettivo, year: number | undefined): Sign | undefined {
  const { data } = card;
  if (data.criteri?.annualita !== undefined)
    return { path: ['criteri', 'annualita'], said: String(data.criteri.annualita), field: true };
  // a phase that is over says only when it was
  const over = new Set(card.fasi.filter((phase) => isConcluded(card, phase)).map(({ path }) => Number(path[1])));
  const index = data.fasi.findIndex(
    ({ anno }, at) => anno !== undefined && year !== undefined && anno !== year && !over.has(at),
  );
  return index < 0 ? undefined : { path: ['fasi', index, 'anno'], said: String(data.fasi[index]?.anno), field: true };
}
