import { expect, it } from 'vitest';

import { markArtifacts } from '../../../src/pdf/finishing/artifacts.ts';

const lines = (...operators: readonly string[]): string => operators.join('\n');

it('wraps a text that nothing tags, whole', () => {
  const text = lines('BT', '/F4 11 Tf', '<0026> Tj', '6 0 Td <0052> Tj', 'ET');
  expect(markArtifacts(text).text).toBe(`/Artifact BMC\n${text}\nEMC`);
});

it('wraps a path from its first point', () => {
  const marked = markArtifacts(lines('1 0 0 rg', '0 0 m', '9 9 l', 'S', 'q', '0 0 5 5 re', 'f', 'Q')).text;
  expect(marked).toBe(
    lines(
      '1 0 0 rg',
      '/Artifact BMC',
      '0 0 m',
      '9 9 l',
      'S',
      'EMC',
      'q',
      '/Artifact BMC',
      '0 0 5 5 re',
      'f',
      'EMC',
      'Q',
    ),
  );
});

it('gathers neighbours', () => {
  const gathered = markArtifacts(lines('0 0 5 5 re', 'f', '1 0 0 rg', '0 9 5 5 re', 'f')).text;
  expect(gathered.match(/BMC/g)).toHaveLength(1);
});

it.each(['q', 'Q', '0 0 1 1 re\nW n', '/P <</MCID 1 >>BDC\nBT\n<00> Tj\nET\nEMC'])(
  'gathers nothing over %j',
  (between) => {
    const { text } = markArtifacts(lines('0 0 5 5 re', 'f', between, '0 9 5 5 re', 'f'));
    expect(text.match(/BMC/g)).toHaveLength(2);
  },
);

it('makes an artifact of a tagged background, and tells whose it was', () => {
  const marked = markArtifacts(lines('/TH <</MCID 7 >>BDC', '0 0 5 5 re', 'f', 'EMC'));
  expect(marked.text).toBe(lines('/Artifact BMC', '0 0 5 5 re', 'f', 'EMC'));
  expect(marked.decorations).toEqual([7]);
});

it('leaves text, pictures, drawings and bullets where they are tagged', () => {
  for (const [inside, tag] of [
    ['BT\n<00> Tj\nET', 'P'],
    ['/X1 Do', 'TD'],
    ['0 0 5 5 re\nf', 'Figure'],
    ['0 0 5 5 re\nf', 'Lbl'],
    ['', 'NonStruct'],
  ] as const) {
    const stream = lines(`/${tag} <</MCID 3 >>BDC`, inside, 'EMC');
    expect(markArtifacts(stream)).toMatchObject({ text: stream, decorations: [] });
  }
});

it('tells a figure of text from one of lines', () => {
  const figure = (identifier: number, inside: string): string =>
    lines(`/Figure <</MCID ${identifier} >>BDC`, inside, 'EMC');
  const { kinds } = markArtifacts(
    lines(figure(1, 'BT\n<00> Tj\nET'), figure(2, '0 0 5 5 re\nf'), figure(3, '0 0 5 5 re\nf\nBT\n<00> Tj\nET')),
  );
  expect(Object.fromEntries(kinds)).toEqual({ 1: 'text', 2: 'drawing', 3: 'drawing' });
});

it('is not led astray by what stands in strings, names and dictionaries', () => {
  const stream = lines('/Span <</Lang (it \\) f) /MCID 4 >>BDC', 'BT', '(f S \\( Do) Tj', 'ET', 'EMC', '% f', '/f gs');
  expect(markArtifacts(stream)).toMatchObject({ text: stream, decorations: [] });
});

it('refuses an inline image, of which it would misread the bytes', () => {
  expect(() => markArtifacts('BI /W 1 ID x EI')).toThrow('inline image');
});
