import type { Plan } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import { unitOf } from './unit-of-card.ts';

/** Whether a unit may have cards that cannot be read, or counted to it: a broken one stands in its folder, or beside a card of it. */
export function mayHaveBrokenCards(plan: Plan, unit: string): boolean {
  const units = unitsWithBrokenCards(plan);
  // the folder of all cards is a link, or no folder
  return units.has(unit) || units.has('');
}

const unitsWithBrokenCards = remembered(({ gaps, obiettivi, unitaPerNome }: Plan): ReadonlySet<string> => {
  // a card whose unit nobody knows is as good as broken: it may be the one that seems to be missing
  const folders = new Set([
    ...gaps.filter(({ kind }) => kind === 'obiettivo').map(({ file }) => folderOf(file)),
    ...obiettivi.filter(({ unita }) => !unita).map(({ source }) => folderOf(source.file)),
  ]);
  if (folders.size === 0) return new Set();
  return new Set([
    ...[...folders].map((folder) => unitaPerNome.get(folder)?.data.id ?? folder),
    ...obiettivi.filter(({ source }) => folders.has(folderOf(source.file))).map(unitOf),
  ]);
});

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
