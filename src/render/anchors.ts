/** Addresses in the document at which links from other places aim. */
export const anchors = {
  /** The register of the units, with their codes. */
  units: 'registro-unita',
  /** The row of an act in the register of acts. */
  act: (id: string): string => `atto-${slug(id)}`,
  /** The part of 2.2 with the cards of a unit. */
  unit: (id: string): string => `unita-${slug(id)}`,
  card: (unit: string, code: string): string => `obiettivo-${slug(unit)}-${slug(code)}`,
} as const;

/** Lower-case letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
