/** What becomes of the content, counted while the copy is made: to be said before it goes out. */
export interface SendFacts {
  /** In their order. */
  readonly sheets: readonly string[];
  /** Formulas that became the values that they showed. */
  readonly values: number;
  /** Formulas without a stored value: nothing stands there now. */
  readonly empty: number;
  /** Comments and notes that are left out. */
  readonly comments: number;
  /** Links that are text now, since they led to a sheet that is left out or to a file. */
  readonly links: number;
  /** Pictures and charts stay; other objects (buttons, slicers, embedded documents, newer kinds of charts) are left out. */
  readonly objects: number;
  /** Rows and columns that nobody sees but that go out all the same, with something in them. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

export type Counts = { -readonly [K in Exclude<keyof SendFacts, 'sheets'>]: number };

export const noCounts = (): Counts => ({ values: 0, empty: 0, comments: 0, links: 0, objects: 0, hiddenRows: 0, hiddenColumns: 0 });

const told = ['values', 'empty', 'comments', 'links', 'objects', 'hiddenRows', 'hiddenColumns'] as const;

/** What there is to say of a copy besides its sheets, in the order of saying it. */
export const factsOf = (facts: SendFacts): readonly (readonly [(typeof told)[number], number])[] =>
  told.map((fact) => [fact, facts[fact]] as const).filter(([, count]) => count > 0);
