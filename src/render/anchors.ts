/** Addresses in the document at which links from other places aim. */
export const anchors = {
  /** The register of the units, with their codes. */
  units: 'registro-unita',
  /** The row of an act in the register of acts. */
  act: (id: string): string => `atto-${slug(id)}`,
  /** The part of 2.2 with the cards of a unit. */
  unit: (id: string): string => `unita-${slug(id)}`,
  card: (unit: string, code: string): string => `obiettivo-${slug(unit)}-${slugOfCode(code)}`,
} as const;

/**
 * A point is two hyphens and a hyphen three, so that `1.1`, `1-1` and `1_1` have places of their own, which those of
 * another unit cannot have: names of units have single hyphens.
 */
function slugOfCode(code: string): string {
  if (!/[.-]/.test(code)) return slug(code);
  return code.toLowerCase().replaceAll(/[.-]/g, (sign) => (sign === '.' ? '--' : '---'));
}

/** Lower-case letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
