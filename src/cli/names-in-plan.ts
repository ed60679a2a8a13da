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
  return { units: units.filter(({ value }) => value !== ''), cards: cards.filter(({ value }) => !value.endsWith('/')) };
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
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : '';
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
}
