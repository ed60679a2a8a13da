import { visible } from '../messages/wording.ts';
import { discover } from '../sources/discover.ts';
import { read } from '../sources/read.ts';

/** What a command may name in a plan: a word, and what it stands for. */
export interface NamesInPlan {
  readonly units: readonly { readonly value: string; readonly about: string }[];
  /** `unita/CODICE`. */
  readonly cards: readonly { readonly value: string; readonly about: string }[];
}

/** The units and the cards of a plan, as far as their files can be read; none where there is no plan. */
export async function namesInPlan(folder: string): Promise<NamesInPlan> {
  const units: { value: string; about: string }[] = [];
  const cards: { value: string; about: string }[] = [];
  for (const { file, kind } of await filesIn(folder)) {
    if (kind !== 'unita' && kind !== 'obiettivo') continue;
    const data = (await read(folder, file, file)).source.data;
    if (kind === 'unita') {
      for (const unit of listIn(data, 'unita'))
        units.push({ value: textIn(unit, 'id'), about: textIn(unit, 'denominazione') });
    } else {
      const [, unit = ''] = file.split('/');
      cards.push({ value: `${unit}/${textIn(data, 'codice')}`, about: textIn(data, 'titolo') });
    }
  }
  return { units: units.filter(isName), cards: cards.filter(isName) };
}

/** Whether a word can stand in a command line as it is: a shell would run what an odd one holds. */
function isName({ value }: { readonly value: string }): boolean {
  return /^[\w.-]+(\/[\w.-]+)?$/.test(value);
}

async function filesIn(folder: string): Promise<Awaited<ReturnType<typeof discover>>['found']> {
  try {
    return (await discover(folder)).found;
  } catch {
    // while somebody types there is nobody to tell
    return [];
  }
}

function listIn(data: unknown, key: string): readonly unknown[] {
  const list = fieldOf(data, key);
  return Array.isArray(list) ? list : [];
}

function textIn(data: unknown, key: string): string {
  const value = fieldOf(data, key);
  return typeof value === 'string' ? visible(value.replaceAll(/\s+/g, ' ')) : '';
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
}
