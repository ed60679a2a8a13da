/** The kinds of file of a plan: each has a schema of the same name, and its place in the folder tells which it is. */
export const kinds = [
  'piao',
  'anagrafica',
  'premessa',
  'atti',
  'unita',
  'incarichi',
  'valore-pubblico',
  'performance',
  'obiettivo',
  'anticorruzione',
  'struttura',
  'lavoro-agile',
  'fabbisogni',
  'formazione',
  'azioni-positive',
  'monitoraggio',
] as const;

export type Kind = (typeof kinds)[number];

const inFolderOfOrganisation: readonly Kind[] = ['unita', 'incarichi'];

/** Where the only file of a kind stands, from the folder of the plan; cards have a place each. */
export function placeOf(kind: Kind): string {
  if (kind === 'obiettivo') return 'obiettivi/<unita>/<codice>.yaml';
  return inFolderOfOrganisation.includes(kind) ? `organizzazione/${kind}.yaml` : `${kind}.yaml`;
}

/** The kind of a file by its place, from the folder of the plan; nothing when no kind has that place. */
export function kindOf(file: string): Kind | undefined {
  if (/^obiettivi\/[^/]+\/[^/]+\.yaml$/.test(file)) return 'obiettivo';
  return kinds.find((kind) => placeOf(kind) === file);
}

/** A name that ends in `.yml`, or in what an editor adds to it, with the ending of a file of the plan; nothing for others. */
export function withRightEnding(file: string): string | undefined {
  const renamed = file.replace(/\.ya?ml(\.txt)?$/i, '.yaml');
  return renamed === file ? undefined : renamed;
}

/** Every place that a file of the plan may have. */
export const places: readonly string[] = kinds.map(placeOf);

/** The kinds of the files that may stand at a place, or under it where it is a folder; attachments too. */
export function placesIn(place: string): readonly (Kind | 'allegato')[] {
  const single = kinds.filter((kind) => placeOf(kind) === place || placeOf(kind).startsWith(`${place}/`));
  if (place === 'allegati' || place.startsWith('allegati/')) return [...single, 'allegato'];
  const isCard = kindOf(place) === 'obiettivo' || /^obiettivi\/[^/]+$/.test(place);
  return isCard ? [...single, 'obiettivo'] : single;
}
