import type { Plan } from '../plan/plan.ts';
import type { Path, Source } from '../sources/source.ts';

/** The fields of `collegamenti` that name something of another section. */
export type LinkField = 'indirizzo' | 'valore_pubblico' | 'misure_anticorruzione' | 'azioni_positive';

const fields: readonly LinkField[] = ['indirizzo', 'valore_pubblico', 'misure_anticorruzione', 'azioni_positive'];

/** A link of a card that names nothing in its section. */
interface UnknownLink {
  readonly field: LinkField;
  readonly id: string;
  readonly source: Source;
  readonly path: Path;
  readonly known: ReadonlySet<string>;
}

/** The links of the cards that name nothing; of a section that is broken or not there, nobody knows what it would hold. */
export function* unknownLinks(plan: Plan): Iterable<UnknownLink> {
  const linked = linkedOf(plan);
  for (const { data, source } of plan.obiettivi) {
    if (!data.collegamenti) continue;
    for (const field of fields) {
      const known = linked[field];
      for (const [index, id] of (known && data.collegamenti[field])?.entries() ?? [])
        if (known && !known.has(id)) yield { field, id, source, path: ['collegamenti', field, index], known };
    }
  }
}

function linkedOf({ documents }: Plan): Readonly<Record<LinkField, ReadonlySet<string> | undefined>> {
  const { anticorruzione, 'azioni-positive': actions, 'valore-pubblico': value } = documents;
  return {
    indirizzo: value && new Set(value.data.indirizzi?.map(({ id }) => id)),
    valore_pubblico: value && new Set(value.data.obiettivi_vp?.map(({ codice }) => codice)),
    misure_anticorruzione: anticorruzione && new Set(anticorruzione.data.misure?.map(({ id }) => id)),
    azioni_positive: actions && new Set(actions.data.ambiti?.flatMap(({ azioni }) => azioni.map(({ id }) => id))),
  };
}
