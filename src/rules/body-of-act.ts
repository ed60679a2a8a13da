/** What an act is and whose: `giunta` and `comunale`; of an act that names no body, nothing. */
export interface BodyOfAct {
  readonly noun: string;
  /** Empty where the text does not say whose. */
  readonly whose: string;
}

/** Whether a registered act is of the body, as far as both say. */
export function sameBody(body: BodyOfAct, other: BodyOfAct | 'other' | undefined): boolean {
  if (other === undefined || other === 'other') return false;
  if (body.noun !== other.noun) return false;
  // a register may say “Giunta”, but then not for the one of another body
  return body.whose === '' || body.whose === other.whose || (other.whose === '' && !elsewhere.has(body.whose));
}

/** The body that some words name. */
export function bodyIn(words: string): BodyOfAct | 'other' | undefined {
  const plain = words.toLowerCase().replaceAll('.', ' ').replaceAll(/\s+/g, ' ');
  if (foreign.test(plain)) return 'other';
  const noun = Object.keys(nouns).find((name) => nouns[name]?.test(plain));
  if (noun === undefined) return undefined;
  return { noun, whose: Object.keys(owners).find((name) => owners[name]?.test(plain)) ?? '' };
}

// bodies whose acts are not in the register of the one that writes the plan
const foreign =
  /\b(?:anac|cipe|cipess|civit|agcom|arera|arconet|garante|autorità|corte|ministr\w*|ministero|anci|agid|inps|inail|commissari\w*|stato-città|conferenza)\b/;

const nouns: Readonly<Record<string, RegExp>> = {
  'consiglio di amministrazione': /\bconsiglio di amministrazione\b|\bc ?d ?a\b/,
  giunta: /\bgiunta\b|\bd ?g ?c\b|\bg ?[cm]\b|\bd g\b/,
  consiglio: /\bconsiglio\b|\bd ?c ?c\b|\bc ?c\b|\bd c\b/,
  assemblea: /\bassemblea\b/,
  presidente: /\bpresidente\b/,
  sindaco: /\bsindac\w+\b/,
  dirigente: /\bdirigen\w+\b/,
};

const owners: Readonly<Record<string, RegExp>> = {
  comunale: /\bcomunale\b|\bmunicipale\b|\bd ?g ?c\b|\bg ?[cm]\b|\bd ?c ?c\b|\bc ?c\b/,
  provinciale: /\bprovincia(?:le)?\b/,
  regionale: /\bregion(?:e|ale)\b|\bdgr\b/,
  metropolitano: /\bmetropolitan\w\b/,
  unione: /\bunione\b/,
};

const elsewhere: ReadonlySet<string> = new Set(['provinciale', 'regionale']);
