import { isoDateOf, type IsoDate } from '../plan/dates.ts';

/** What is there from one day to another, as the plan writes them. */
interface Lasting {
  readonly dal?: string;
  readonly al?: string;
}

/** Whether something is there on a day, or on one of the days up to another: from always where it does not say since when, still where it does not say until when. */
export function lastsOn({ al, dal }: Lasting, first: IsoDate, last: IsoDate = first): boolean {
  const [from, to] = [isoDateOf(dal), isoDateOf(al)];
  return (from === undefined || from <= last) && (to === undefined || to >= first);
}
