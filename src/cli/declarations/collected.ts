/** The values of an option that may come more than once, in order. */
export function collected(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}
