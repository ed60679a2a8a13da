/** A kind of datum that tells who somebody is, or how to reach them at home. */
export type PersonalDatum = 'codice-fiscale' | 'iban' | 'cellulare' | 'nascita' | 'posta-privata';

export interface FoundDatum {
  readonly what: PersonalDatum;
  /** As the text writes it. */
  readonly text: string;
}

interface Detector {
  readonly what: PersonalDatum;
  readonly pattern: RegExp;
  /** Whether what has the form is the thing. */
  readonly holds?: (piece: string, before: string) => boolean;
}

const providers =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|libero|virgilio|tiscali|alice|tin|inwind|iol|email|icloud|me|proton|protonmail|aol|fastwebnet|vodafone|teletu';

const detectors: readonly Detector[] = [
  {
    what: 'codice-fiscale',
    // digits, from the last, become letters where two persons would have the same code
    pattern: /(?<![A-Z0-9])[A-Z]{6}\d[0-9L-NP-V][A-EHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z](?![A-Z0-9])/gi,
    holds: (piece) => hasRightCheckCharacter(piece.toUpperCase()),
  },
  {
    what: 'iban',
    pattern: /(?<![A-Z0-9])IT\d{2} ?[A-Z](?: ?\d){10}(?: ?[A-Z0-9]){12}(?![A-Z0-9])/gi,
    holds: (piece) => isIban(piece.replaceAll(' ', '').toUpperCase()),
  },
  {
    what: 'cellulare',
    pattern: /(?<![\d\w/=.,-])(?:(?:\+|00)39[ .-]?)?3[2-9]\d[ ./-]?\d{3}[ .-]?\d{3,4}(?![\d\w]|[.,]\d)/g,
    // ten digits may be anything: the prefix, or a word before them, says that they are a telephone
    holds: (piece, before) =>
      /^(\+|00)39/.test(piece) || /\b(cell|tel|mobile|whatsapp|recapit)[a-z]*[^\d]{0,20}$/i.test(before),
  },
  {
    what: 'nascita',
    pattern:
      /\bnat[oa](?:\s+ad?\s+[\p{L}'’ ]{2,40}?(?:\s*\([A-Z]{2}\))?,?)?\s+il\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|°?\s+[a-z]{5,9}\s+)(?:19\d\d|200\d)\b|\bdata\s+di\s+nascita\s*:?\s*\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/giu,
  },
  {
    what: 'posta-privata',
    // two words before the provider are a person; one may be an association
    pattern: new RegExp(`\\b[a-z]{2,}[._-]?[a-z]*[._-][a-z]{2,}\\d*@(?:${providers})\\.(?:com|it|net|me|org)\\b`, 'gi'),
  },
];

/** Whether a text, however long, may hold a personal datum: cheap, and right when it says no. */
export function mayHoldPersonalData(text: string): boolean {
  return text.includes('@') || rough.some((pattern) => pattern.test(text));
}

/** What a tax code or an IBAN, a telephone and a birth cannot be without: apart they are much faster than as one pattern. */
const rough = [
  /[A-Za-z]\d[0-9L-Vl-v] ?[A-Za-z]/,
  /3[2-9]\d[ ./-]?\d{3}[ .-]?\d{3}/,
  /\b[Nn]at[oa]\s+(?:il|ad?)\s|ascita/,
];

/** The personal data in a text, in the order of their kinds. */
export function personalDataIn(text: string): readonly FoundDatum[] {
  return detectors.flatMap(({ holds, pattern, what }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !holds || holds(match[0], text.slice(Math.max(0, match.index - 40), match.index)))
      .map(([piece]): FoundDatum => ({ what, text: piece })),
  );
}

/** What a digit, or a letter counted from A, is worth in an odd place: D.M. 23 December 1976. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function hasRightCheckCharacter(code: string): boolean {
  const sum = Array.from(code.slice(0, 15), rankOf).reduce(
    (total, rank, index) => total + (index % 2 === 0 ? (odd[rank] ?? 0) : rank),
    0,
  );
  return rankOf(code.slice(15)) === sum % 26;
}

function rankOf(character: string): number {
  return character <= '9' ? Number(character) : character.charCodeAt(0) - 65;
}

/** ISO 7064, mod 97-10. */
function isIban(iban: string): boolean {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const character of turned)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
