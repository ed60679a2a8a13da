import { packageFile, styleSheet } from './templates.ts';

interface Face {
  readonly package: string;
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

const faces: readonly Face[] = [
  { package: 'titillium-web', family: 'Titillium Web', weight: 400, style: 'normal' },
  { package: 'titillium-web', family: 'Titillium Web', weight: 400, style: 'italic' },
  { package: 'titillium-web', family: 'Titillium Web', weight: 600, style: 'normal' },
  { package: 'titillium-web', family: 'Titillium Web', weight: 700, style: 'normal' },
  { package: 'lora', family: 'Lora', weight: 400, style: 'normal' },
  { package: 'lora', family: 'Lora', weight: 400, style: 'italic' },
  { package: 'lora', family: 'Lora', weight: 700, style: 'normal' },
];

const subsets = ['latin', 'latin-ext'] as const;

/** The whole style of a document in one text: fonts, colours and measures of design-tokens-italia, our own sheets. */
export function styleOf(sheets: readonly string[], added = ''): string {
  const rules = [...sheets.map((name) => styleSheet(name)), added].join('\n');
  return compact(
    `${faces.flatMap((face) => subsets.map((subset) => fontFace(face, subset))).join('\n')}\n${tokensFor(rules)}\n${rules}`,
  );
}

function fontFace({ package: name, family, weight, style }: Face, subset: (typeof subsets)[number]): string {
  const data = packageFile(`@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff2`).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${ranges[subset]};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** As the fonts' own style sheets divide them. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** The tokens that the sheets name, with those that they name in turn. */
function tokensFor(rules: string): string {
  const all = new Map<string, string>();
  const sheet = packageFile('design-tokens-italia/dist/css/variables.css').toString('utf8');
  for (const [, name = '', value = ''] of sheet.matchAll(/(--it-[\w-]+):\s*([^;]+);/g)) all.set(name, value);
  const used = new Map<string, string>();
  const take = (text: string): void => {
    for (const [name] of text.matchAll(/--it-[\w-]+/g)) {
      const value = all.get(name);
      if (value === undefined || used.has(name)) continue;
      used.set(name, value);
      take(value);
    }
  };
  take(rules);
  return `:root{${[...used].map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

function compact(css: string): string {
  return css
    .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
