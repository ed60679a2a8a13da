import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Incarico, Plan, Unita } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import { grouped } from './grouped.ts';

/** A post with its days: nothing for those that the register does not give. */
export interface Holder {
  readonly post: Incarico;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** The posts of each unit, as the register gives them. */
export const postsOfUnits = remembered(({ incarichi, unitaPerNome }: Plan): ReadonlyMap<Unita, readonly Holder[]> => {
  const units = new Map<Unita, readonly Holder[]>();
  for (const [unit, posts] of grouped(incarichi, ({ data }) => unitaPerNome.get(data.unita)))
    if (unit) units.set(unit, posts.map(holderOf));
  return units;
});

/**
 * The posts of each unit in the register, in order of time. Units of which a date cannot be a date, or ends before it
 * begins, are left out: nothing sure can be said of who follows whom.
 */
export const holdersOfUnits = remembered((plan: Plan): ReadonlyMap<Unita, readonly Holder[]> => {
  const units = new Map<Unita, readonly Holder[]>();
  for (const [unit, holders] of postsOfUnits(plan)) if (holders.every(isSure)) units.set(unit, inTime(holders));
  return units;
});

function holderOf(post: Incarico): Holder {
  const { al, dal } = post.data;
  return { post, from: isoDateOf(dal), to: isoDateOf(al) };
}

function isSure({ from, post, to }: Holder): boolean {
  const { al, dal } = post.data;
  return (!dal || !!from) && (!al || !!to) && !(from && to && to < from);
}

/** A post without a first day stays where the register puts it, unless it is over before the one above begins. */
function inTime(holders: readonly Holder[]): readonly Holder[] {
  let last = '';
  return holders
    .map((holder) => {
      const { from, to } = holder;
      last = from ?? (to !== undefined && to < last ? to : last);
      return { holder, day: last };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ holder }) => holder);
}

/** Whether a post is held on a day: from before the plan where it does not say from when, still where it does not say until when. */
export function holdsOn({ from, to }: Holder, day: IsoDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || to >= day);
}
