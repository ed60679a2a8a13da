import { agidTerms, type AgidTerm } from '../law/agid-terms.ts';
import { severityOf } from '../law/law-row.ts';
import type { ImpegnoAccessibilita } from '../schema/generated/types.ts';
import { isoDateOf } from '../plan/dates.ts';
import type { Path, Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

const about: Readonly<Record<AgidTerm['what'], RegExp>> = {
  dichiarazione: /\bdichiarazion[ei]\s+di\s+accessibilità/i,
  obiettivi: /\bobiettivi\s+(?:annuali\s+)?di\s+accessibilità/i,
};

/** The commitments to publish what AgID asks every year bear its dates. */
export const scadenzeAgid = defineRule({
  code: 'scadenze-agid',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 4/2004, art. 3-quater; D.L. 179/2012, art. 9, c. 7; linee guida AgID',

  *check({ documents }) {
    const document = documents['valore-pubblico'];
    const digital = document?.data.accessibilita?.digitale;
    if (!document || !digital) return;
    const { source } = document;
    const commitments = [
      ...listed(digital.interventi, ['accessibilita', 'digitale', 'interventi']),
      ...(digital.ambiti ?? []).flatMap(({ obiettivi }, field) =>
        obiettivi.flatMap(({ azioni }, goal) =>
          listed(azioni, ['accessibilita', 'digitale', 'ambiti', field, 'obiettivi', goal, 'azioni']),
        ),
      ),
    ];
    for (const row of agidTerms) {
      const { entro, what } = row.value;
      const undated: Span[] = [];
      for (const { data, path } of commitments) {
        if (!about[what].test(data.testo) || !/pubblic|compil|aggiorn|trasm|invi/i.test(data.testo)) continue;
        const { place, when } = dayAndMonth(data);
        if (when === undefined) {
          if (place === undefined) undated.push(source.spanOf([...path, 'testo']));
        } else if (when !== entro) {
          yield {
            at: source.spanOf([...path, ...(place ?? [])]),
            facts: { what, entro, written: when },
            // whoever publishes before the term is within it
            severity: isLater(when, entro) ? severityOf(row) : 'info',
          };
        }
      }
      const [at, ...others] = undated;
      if (at)
        yield {
          at,
          facts: { what, entro, written: undefined },
          related: others.map((span) => ({ at: span, label: 'also-here' as const })),
          severity: severityOf(row),
        };
    }
  },
});

interface Commitment {
  readonly data: ImpegnoAccessibilita;
  readonly path: Path;
}

function listed(list: readonly ImpegnoAccessibilita[] | undefined, path: Path): readonly Commitment[] {
  return (list ?? []).map((data, index) => ({ data, path: [...path, index] }));
}

/** The day that a commitment names, as `giorno/mese`; a place without a day where it is due in another way. */
function dayAndMonth({ ricorrenza, scadenza }: ImpegnoAccessibilita): {
  readonly place: Path | undefined;
  readonly when: string | undefined;
} {
  if (ricorrenza?.ogni === 'anno' && ricorrenza.entro !== undefined)
    return { place: ['ricorrenza', 'entro'], when: padded(ricorrenza.entro) };
  const date = typeof scadenza === 'string' ? isoDateOf(scadenza) : undefined;
  if (date !== undefined) return { place: ['scadenza'], when: `${date.slice(8)}/${date.slice(5, 7)}` };
  if (scadenza !== undefined || ricorrenza?.entro !== undefined) return { place: [], when: undefined };
  return { place: undefined, when: undefined };
}

function padded(written: string): string {
  return written
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .join('/');
}

function isLater(when: string, entro: string): boolean {
  const sortable = (text: string) => text.split('/').toReversed().join('-');
  return sortable(when) > sortable(entro);
}
