import type { Plan } from '../plan/plan.ts';
import type { Kind } from '../sources/kinds.ts';

/** Whether a file of this kind is there but cannot be read: then nothing may be said of what it would hold. */
export function isGap(plan: Plan, kind: Kind): boolean {
  return plan.gaps.some((gap) => gap.kind === kind);
}

/** Whether a file may be among attachments that cannot be looked at. */
export function mayBeUnseen({ gaps }: Plan, attachment: string): boolean {
  return gaps.some(
    ({ file, kind }) => kind === 'allegato' && (attachment === file || attachment.startsWith(`${file}/`)),
  );
}
