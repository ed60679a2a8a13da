import type { Obiettivo, Plan } from '../plan/plan.ts';
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

/** What the cards of a unit are told by: its identifier, or the name they give where no register knows it. */
export function unitOf(card: Obiettivo): string {
  return card.unita?.data.id ?? card.data.unita;
}

/** Whether a unit may have cards that cannot be read, or counted to it: a broken one stands in its folder, or beside a card of it. */
export function mayHaveBrokenCards({ gaps, obiettivi, unitaPerNome }: Plan, unit: string): boolean {
  // a card whose unit nobody knows is as good as broken: it may be the one that seems to be missing
  const lost = obiettivi.filter((card) => !card.unita).map(({ source }) => ({ kind: 'obiettivo', file: source.file }));
  return [...gaps, ...lost].some(({ file, kind }) => {
    const [, folder = ''] = file.split('/');
    const ofFolder = unitaPerNome.get(folder)?.data.id ?? folder;
    return (
      kind === 'obiettivo' &&
      // the folder of all cards is a link, or no folder
      (folder === '' ||
        ofFolder === unit ||
        obiettivi.some((card) => unitOf(card) === unit && card.source.file.startsWith(`obiettivi/${folder}/`)))
    );
  });
}
