import type { Plan } from '../plan/plan.ts';
import { baselineFile } from '../sources/baseline-file.ts';
import type { PlanFiles } from '../sources/plan-files.ts';

/**
 * The files that a plan was made from, by path from its folder, and nothing else that lies there: the texts that were
 * checked, those with errors, the attachments, and the list of known findings, which a check asks for too. Texts come without
 * a byte-order mark. Fails as the file system does when an attachment cannot be read.
 */
export async function filesOfPlan(plan: Plan, files: PlanFiles): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  // not read again: what is published is what was checked, also where somebody saves meanwhile
  for (const { file, text } of plan.sources) contents.set(file, encoder.encode(text));
  const broken = new Set(plan.gaps.map(({ file }) => file));
  for (const { file } of (await files.list()).found) {
    if (contents.has(file) || !broken.has(file)) continue;
    const { fault } = await files.read(file, file);
    if (fault?.code !== 'file/illeggibile' && fault?.code !== 'file/troppo-grande')
      contents.set(file, files.bytes(file));
  }
  for (const file of plan.allegati) contents.set(file, files.bytes(file));
  const baseline = files.baseline();
  if (baseline !== undefined) contents.set(baselineFile, encoder.encode(baseline));
  return contents;
}
