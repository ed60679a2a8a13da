/** The words of a text as two writers share them: small letters and digits, without accents and signs. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      // the accents that the line above has set apart from their letters
      .replace(/[\u0300-\u036F]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
