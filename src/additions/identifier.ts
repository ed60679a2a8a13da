/** A name as an identifier, without the kind of unit that it begins with: `Servizio Risorse umane` → `risorse-umane`. */
export function identifierOf(name: string, kind = ''): string {
  const words = wordsOf(name);
  const ofKind = wordsOf(kind);
  const begins = ofKind.length > 0 && ofKind.every((word, index) => word === words[index]);
  const own = begins ? words.slice(ofKind.length) : words;
  return (own.length === 0 ? words : own).join('-');
}

/** The letters by which the acts of a body go: `Giunta comunale` → `gc`, `decreto` of the `Sindaco` → `ds`. */
export function initialsOf(body: string, act: string): string {
  const words = meaningful(body);
  const named = words.length > 1 ? words : [...meaningful(act).slice(0, 1), ...words];
  return named.map((word) => word.charAt(0)).join('');
}

function meaningful(text: string): readonly string[] {
  const small = ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', 'dell', 'e', 'il', 'la', 'l', 'per'];
  return wordsOf(text).filter((word) => !small.includes(word));
}

/** Small letters and digits only; accents go. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
