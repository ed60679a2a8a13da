/** What a printed PDF says about its pages. */
export interface PdfPages {
  /** How many pages it has. */
  readonly pages: number;
  /** The page, from 1, on which each id stands; the browser writes only ids that some link points to. */
  readonly destinations: ReadonlyMap<string, number>;
}
