export type ArticledPreposition = '' | 'di' | 'da';

type Forms = readonly [
  masculine: string,
  beforeHardSound: string,
  beforeVowel: string,
  feminine: string,
  plural: string,
  pluralHard: string,
];

const forms: Readonly<Record<ArticledPreposition, Forms>> = {
  '': ['il ', 'lo ', "l'", 'la ', 'i ', 'gli '],
  di: ['del ', 'dello ', "dell'", 'della ', 'dei ', 'degli '],
  da: ['dal ', 'dallo ', "dall'", 'dalla ', 'dai ', 'dagli '],
};

/** A name of an organ or of an act with its article: `il Nucleo di valutazione`, `della Giunta comunale`, `dall'OIV`. */
export function withArticle(preposition: ArticledPreposition, name: string): string {
  const [masculine, hard, vowel, feminine, plural, pluralHard] = forms[preposition];
  const first = name.trim().split(/[\s,]/)[0] ?? '';
  const startsWithVowel = /^[aeiouàèéìòù]/i.test(first);
  if (/^(?:\p{Lu}\.?){2,}$/u.test(first)) return (startsWithVowel ? vowel : masculine) + name;
  const startsHard = /^(?:z|x|y|gn|ps|pn|s[^aeiou])/i.test(first);
  if (/i$/i.test(first)) return (startsWithVowel || startsHard ? pluralHard : plural) + name;
  if (startsWithVowel) return vowel + name;
  if (isFeminine(first)) return feminine + name;
  return (startsHard ? hard : masculine) + name;
}

function isFeminine(word: string): boolean {
  return /(?:a|à|ione|ice)$|^(?:fine|legge|parte|rete|sede)$/i.test(word);
}
