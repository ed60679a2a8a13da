// Every text of the plan in the repository stands on the page.
import { beforeAll, describe, expect, it } from 'vitest';

import { textsOf } from '../../../src/plan/citations.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { createTexts, type Texts } from '../../../src/render/texts.ts';
import { references } from '../../../src/schema/generated/references.ts';
import type { Kind } from '../../../src/sources/kinds.ts';
import type { Path } from '../../../src/sources/source.ts';
import { sectionOf, sections } from './support/parts.ts';
import { examplePlan } from './support/plans.ts';
import { wordsOf, wordsOfPart } from './support/words.ts';

type OneFile = Exclude<Kind, 'obiettivo'>;

/** The first page says these. */
const onTheFirstPage = /^(?:avvertenza|forma|natura|data_versione|adozione\/organo|pubblicazione\/licenza)$/;
/** Says where a table is printed. */
const layout = /^parti\/\d+\/paragrafi\/\d+\/dati\/|^unita\/\d+\/alias\//;

let plan: Plan;
let texts: Texts;

beforeAll(async () => {
  plan = await examplePlan();
  texts = createTexts(plan);
});

describe('the plan in the repository', () => {
  it.each(Object.keys(sections) as OneFile[])('loses nothing of %s', (kind) => {
    const printed = wordsOfPart(sectionOf(plan, kind)).toLowerCase();
    const source = plan.documents[kind]?.source;
    const written = source ? [...textsOf(source)].filter(({ path }) => isText(kind, path)) : [];

    const lost = written.filter(({ text }) => !formsOf(text).some((form) => printed.includes(form.toLowerCase())));

    expect(written.length).toBeGreaterThan(0);
    expect(lost.map(({ path, text }) => `${path.join('/')}: ${text}`)).toEqual([]);
  });
});

/** Not an identifier, nor something that the first page or the layout takes. */
function isText(kind: OneFile, path: Path): boolean {
  if (path.at(-1) === 'id' || references[kind].some((reference) => leadsTo(reference.path, path))) return false;
  return !(kind === 'piao' ? onTheFirstPage : layout).test(path.join('/'));
}

function leadsTo(reference: readonly string[], path: Path): boolean {
  return (
    reference.length === path.length && reference.every((step, index) => step === '*' || step === String(path[index]))
  );
}

/** The ways in which a text may stand on the page. */
function formsOf(text: string): readonly string[] {
  const [, month] = /^\d\d\/(\d\d)$/.exec(text) ?? [];
  return [
    text,
    texts.inline(text),
    texts.prose(text),
    texts.date(text),
    texts.month(text),
    texts.deadline(text),
    texts.amount(text),
    ...(month === undefined ? [] : [texts.month(month)]),
  ]
    .map(wordsOf)
    .filter((form) => form !== '');
}
