/** The words of a text as two writers share them: small letters and digits, without accents and signs. */
export function wordsOf(text: string): readonly string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A text whose letters have lost their accents. */
export function withoutAccents(text: string): string {
  // most texts have none, and taking them off costs more than looking
  return /[\u0080-\uFFFF]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : text;
}
