import type { PartName } from './part-names.ts';

/** HTML that is safe to print as it is: made by the renderer from text that was escaped. */
export type Html = string & { readonly __html: unique symbol };

/** A cell of a table. */
export interface Cell {
  readonly html: Html;
  /** A cell that names its row. */
  readonly heading?: boolean;
  /** Address in the page, for what links name. */
  readonly id?: string;
  readonly columns?: number;
}

export interface Column {
  readonly label: string;
  /** Numbers stand right, so that digits stand under digits. */
  readonly align?: 'left' | 'right';
  /** Share of the width, in per cent; free where absent. */
  readonly width?: number;
}

/** The pieces of which every part of the document is made; templates know these and nothing of the plan. */
export type Block =
  | { readonly type: 'prose'; readonly html: Html }
  | { readonly type: 'notice'; readonly html: Html }
  | { readonly type: 'list'; readonly items: readonly Html[]; readonly ordered?: boolean }
  /** Names and values: address, codes, posts. */
  | { readonly type: 'facts'; readonly rows: readonly { readonly term: string; readonly html: Html }[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last row, told apart: computed, never typed. */
      readonly total?: readonly Cell[];
      /** Printed on a landscape page. */
      readonly wide?: boolean;
      /** Its rows are there to be filled in. */
      readonly form?: boolean;
      readonly note?: Html;
    }
  /** A drawing with its description; `svg` carries role, title and description itself. */
  | { readonly type: 'figure'; readonly svg: Html; readonly caption: string }
  | {
      readonly type: 'picture';
      readonly url: string;
      readonly alternative: string;
      readonly caption: string | undefined;
    }
  | { readonly type: 'card'; readonly card: CardView };

/** A section, subsection or paragraph of the document, with those inside it. */
export interface Part {
  /** Stable address in the page. */
  readonly id: string;
  /** As the law numbers it: `2.1`; none inside a subsection. */
  readonly number: string | undefined;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** Where the part holds the cards of a unit: what its own sheet says beside them. */
  readonly unit?: UnitFacts;
}

/** What a unit's sheet says of it; who leads it, and its cards, are told by the cards. */
export interface UnitFacts {
  readonly code: string | undefined;
  /** `100%`, computed; none where no card has a weight. */
  readonly totalWeight: string | undefined;
}

/** What an extract says of itself. */
export interface ExtractView {
  readonly name: PartName;
  /** `Sottosezione 2.2 – Performance`. */
  readonly title: string;
  /** For the head of its sheets: `sottosezione 2.2`. */
  readonly short: string;
}

/** A card, laid out field by field as the paper one. */
export interface CardView {
  readonly id: string;
  readonly unit: string;
  /** For the head of its sheets. */
  readonly unitInShort: string;
  /** `Dirigente: arch. … (fino al 27 giugno 2022; …)`, a line each. */
  readonly heads: readonly string[];
  readonly code: string;
  readonly title: string;
  readonly purposes: Html | undefined;
  readonly directives: Html | undefined;
  readonly phases: readonly PhaseRow[];
  /** A group of phases counts as one. */
  readonly phaseCount: number;
  /** `50%` of the unit's cards. */
  readonly weight: string | undefined;
  /** The units and bodies behind the codes of the table. */
  readonly legend: readonly { readonly code: string; readonly name: string }[];
  /** Codes of the table whose unit the plan does not tell. */
  readonly unknownCodes: boolean;
  /** `100%`, computed. */
  readonly total: string;
  readonly finalDeadline: string | undefined;
  /** The drawing of the phases in time. */
  readonly timeline: Html | undefined;
  readonly expectedResult: Html | undefined;
  readonly reached: Html | undefined;
  readonly notReached: Html | undefined;
  /** `Obiettivo raggiunto al 100%`, with the year where the criteria name one. */
  readonly reachedLabel: string;
  readonly notReachedLabel: string;
  readonly indicators: readonly Html[];
  readonly constraints: Html | undefined;
  readonly people: Html | undefined;
  readonly money: Html | undefined;
  /** What the paper card has not: links, revisions, notes. */
  readonly extra: readonly { readonly term: string; readonly html: Html }[];
  /** `Il Dirigente`, from the post of the unit's head. */
  readonly signature: string;
  readonly validation: string;
}

export interface PhaseRow {
  /** `fase 1 a)`. */
  readonly label: string;
  readonly description: Html;
  /** `40%`; empty for a part of a group that has one weight. */
  readonly weight: string;
  /** That weight, on the parts of the group after the first. */
  readonly within?: string;
  /** A group that leaves to its parts what it does not say of itself. */
  readonly group?: boolean;
  readonly involved: Html;
  readonly deadline: string;
}

/** The whole document, ready for the templates. */
export interface PlanView {
  readonly lang: 'it';
  readonly title: string;
  readonly body: string;
  readonly years: string;
  /** Printed in evidence on the first page. */
  readonly notice: Html | undefined;
  /** Lines of the first page, before the others: the act that adopts the plan and its day, or who adopts it. */
  readonly adoption: readonly { readonly term: string; readonly html: Html }[];
  /** Lines of the first page: form, nature, version, licence. */
  readonly imprint: readonly { readonly term: string; readonly html: Html }[];
  /** Which part of the plan this is; none for the whole. */
  readonly part: ExtractView | undefined;
  /** Marks every page. */
  readonly draft: boolean;
  /** What catalogues read: licence, day of the version, words to search by. */
  readonly metadata: {
    readonly licence: string | undefined;
    readonly date: string | undefined;
    readonly subjects: readonly string[];
  };
  readonly parts: readonly Part[];
}
