import type { IsoDate } from '../plan/dates.ts';
import type { LawRow } from './law-row.ts';

/** A norm that is no longer in force: a whole act, or one article of it. */
export interface RepealedNorm {
  readonly type: 'decreto legislativo' | 'legge' | 'd.p.r.';
  readonly number: number;
  readonly year: number;
  /** Only this article. */
  readonly article?: string;
  /** From this day on. */
  readonly since: IsoDate;
  /** What took its place; the act that repealed it where nothing did. */
  readonly now: string;
}

/**
 * Norms that plans still cite. The days are from memory: for each, look up the act that repealed it before making the
 * row a checked one. The days stand in the value because a norm falls in the middle of a year.
 */
export const repealedNorms: readonly LawRow<RepealedNorm>[] = [
  row('legge', 142, 1990, '2000-10-13', 'D.Lgs. 267/2000', 'D.Lgs. 267/2000, art. 274'),
  row('decreto legislativo', 77, 1995, '2000-10-13', 'D.Lgs. 267/2000', 'D.Lgs. 267/2000, art. 274'),
  row('decreto legislativo', 29, 1993, '2001-05-24', 'D.Lgs. 165/2001', 'D.Lgs. 165/2001, art. 72'),
  row('legge', 675, 1996, '2004-01-01', 'D.Lgs. 196/2003 e reg. (UE) 2016/679', 'D.Lgs. 196/2003, art. 183'),
  row('legge', 109, 1994, '2006-07-01', 'D.Lgs. 36/2023', 'D.Lgs. 163/2006, art. 256'),
  row('legge', 125, 1991, '2006-06-15', 'D.Lgs. 198/2006', 'D.Lgs. 198/2006, art. 57'),
  row('decreto legislativo', 196, 2000, '2006-06-15', 'D.Lgs. 198/2006', 'D.Lgs. 198/2006, art. 57'),
  row('decreto legislativo', 626, 1994, '2008-05-15', 'D.Lgs. 81/2008', 'D.Lgs. 81/2008, art. 304'),
  row('decreto legislativo', 163, 2006, '2016-04-19', 'D.Lgs. 36/2023', 'D.Lgs. 50/2016, art. 217'),
  row('decreto legislativo', 50, 2016, '2023-07-01', 'D.Lgs. 36/2023', 'D.Lgs. 36/2023, art. 226'),
  {
    value: {
      type: 'decreto legislativo',
      number: 165,
      year: 2001,
      article: '7-bis',
      since: '2013-07-09',
      now: 'D.P.R. 70/2013',
    },
    source: 'D.P.R. 70/2013, art. 18',
    checked: false,
  },
];

function row(
  type: RepealedNorm['type'],
  number: number,
  year: number,
  since: IsoDate,
  now: string,
  source: string,
): LawRow<RepealedNorm> {
  return { value: { type, number, year, since, now }, source, checked: false };
}
