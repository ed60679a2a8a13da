/** The parts of a plan that may be published by themselves, as `--parte` names them, in the order of the document. */
export const partNames = [
  'valore-pubblico',
  'accessibilita',
  'performance',
  'anticorruzione',
  'struttura',
  'lavoro-agile',
  'fabbisogni',
  'formazione',
  'azioni-positive',
  'monitoraggio',
] as const;

export type PartName = (typeof partNames)[number];

/** Whether a word names a part, whatever plan may have it. */
export function isPartName(word: string): word is PartName {
  return partNames.some((name) => name === word);
}
