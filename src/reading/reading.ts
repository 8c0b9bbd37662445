import type { ActivityJson, DocumentJson, IndicatorJson } from '../intake/document';

/**
 * What reading a source gives. Every line of the source that is not blank stands in `placed` or in `unplaced`, never in both and never twice
 * (a row that a page break cut in two is two lines of one place).
 */
export interface Reading {
  /** The name of the source. */
  readonly source: string;
  /** Several where the file holds several plans. */
  readonly documents: readonly DocumentJson[];
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
  /** Rows that no goal stands above, as in a table pasted alone. Their lines are in `unplaced`, until somebody says which goals they belong to. */
  readonly loose?: LooseRows;
}

export interface LooseRows {
  readonly indicators: readonly IndicatorJson[];
  readonly activities: readonly ActivityJson[];
}

export interface Placed {
  readonly line: number;
  readonly at: Place;
}

/** Where a line went. `path` leads into `documents`: [0, 'focusGoals', 1, 'areaGoals', 0, 'indicators', 2]; empty for what is only passed by. */
export interface Place {
  readonly kind: PlaceKind;
  readonly path: Path;
}

export type Path = readonly (string | number)[];

export type PlaceKind =
  | 'frontPage'
  | 'goal'
  | 'fulfilment'
  | 'indicator'
  | 'activity'
  | 'analysis'
  | 'heading'
  | 'text'
  | 'table'
  | 'tableHead'
  /** Counts and sums that a report of ours works out itself, and a workbook will work out again. */
  | 'computed'
  /** Heads that a page break repeats, lists of contents, page numbers: read, understood, and not content. */
  | 'repeatedHead'
  | 'contents'
  | 'pageMark';

export interface Unplaced {
  readonly line: number;
  readonly text: string;
  readonly reason: UnplacedReason;
}

export type UnplacedReason =
  /** A row under a head that nobody knows, or with more cells than its head. */
  | 'rowWithoutHead'
  | 'tooManyCells'
  /** A row of one space between cells, whose empty cells are lost: more than one reading is possible. */
  | 'cellsLost'
  /** Before the first document, or after what belongs to the last. */
  | 'outsideDocument'
  /** Belongs to a goal that was not found. */
  | 'withoutGoal'
  | 'notUnderstood';

/** Something that was placed, and may be wrong: shown to the reader before anything is written. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The lines that it speaks of. */
  readonly lines: readonly number[];
  /** Into `documents`; the last step may be a field: […, 'indicators', 2, 'outcome']. */
  readonly path: Path;
  /** Where there is another reading that can be chosen: the value that the path would get. '' is an empty cell. */
  readonly instead?: string;
}

export type DoubtKind =
  /** A name that may go on in the next row, or a row that may be one of its own. */
  | 'nameMayContinue'
  /** Cells that stood one column off were moved. */
  | 'cellsShifted'
  /** Something stands in a column whose head is not known; it was not read. */
  | 'columnUnknown'
  /** Which column a value belongs to was told by its look. */
  | 'cellByLook'
  /** A date or a figure that cannot be read as one. */
  | 'valueUnreadable'
  /** The document type, the year or the unit was not printed, or in two ways. */
  | 'headUncertain'
  /** A short line taken for a heading, or a heading for text. */
  | 'headingUncertain'
  /** A goal whose number or parent is told by its place only. */
  | 'parentUncertain'
  /** The first row of a table printed twice. */
  | 'rowTwice'
  /** The contents list names it and the document does not have it, or the other way round. */
  | 'notInContents';
