import type { DocumentType, Level, TableId } from '../domain/plan';

/**
 * The document JSON: what reading a document gives, and what a workbook can be made from. Strings are as printed ("94 %", "-2,8");
 * an empty cell is null ('' in tables). Optional keys carry what a printed page does not show or what is left out where nothing is known.
 */
export interface DocumentFile {
  readonly source: string;
  readonly documents: readonly DocumentJson[];
}

export interface DocumentJson {
  readonly type: Exclude<DocumentType, 'month'>;
  readonly year: number;
  readonly unit: string;
  readonly author?: string | null;
  readonly level: Level;
  readonly focusGoals: readonly FocusGoalJson[];
  /** Headings outside the goals, in print order. */
  readonly otherSections: readonly string[];
  /** The texts under `otherSections`, one each; '' where none. */
  readonly otherTexts?: readonly string[];
  readonly tables: readonly TableJson[];
  /** Values for Start by the keys of `Start`, as typed: {"board": "…", "signs": "Kostnad + / intäkt −", "dueDate": "2026-09-11"}. */
  readonly start?: Readonly<Record<string, string | number>>;
  /** What no page of a document prints, sheet by sheet. */
  readonly sheets?: SheetsJson;
}

/**
 * Tables of a plan that the rest of the document does not hold, or not all of, by the names of `Plan`. Rows as `{"area": "Vuxenstöd", "due":
 * "2026-10-31"}` are the whole table; where every row has `at`, its number in print order (1 is the first), the cells are put into the row
 * that the document gives, '' for an empty one.
 */
export type SheetsJson = { readonly [Id in TableId]?: readonly SheetRowJson[] };

/** Cells by the keys of their columns (docs/template.md), as typed in the sheet: "94 %", "Pågår", "Ja". In sums `given.budget`, `input.budget`. */
export type SheetRowJson = Readonly<Record<string, string>>;

export interface GoalJson {
  readonly number?: string;
  readonly title: string;
  readonly fulfilment: 'fully' | 'partly' | 'not' | null;
  readonly reason?: string;
  readonly responsible?: string;
  readonly indicators: readonly IndicatorJson[];
  readonly activities: readonly ActivityJson[];
  /** Headings printed under the goal: Beskrivning, Förväntat resultat, Arbetssätt, Analys … */
  readonly sections: readonly string[];
  /** The texts under `sections`, one each; '' where none. Paragraphs are separated by a line feed. */
  readonly texts?: readonly string[];
}

export type FocusGoalJson = Partial<GoalJson> & {
  readonly number: string;
  readonly title: string;
  readonly areaGoals: readonly AreaGoalJson[];
};
export type AreaGoalJson = GoalJson & { readonly committeeGoals: readonly CommitteeGoalJson[] };
export type CommitteeGoalJson = GoalJson & { readonly unitGoals: readonly GoalJson[] };

export interface IndicatorJson {
  readonly name: string;
  readonly outcome?: string | null;
  readonly outcomeMen?: string | null;
  readonly outcomeWomen?: string | null;
  readonly outcomePrior?: string | null;
  readonly priorLabel?: string | null;
  readonly forecast?: string | null;
  readonly target?: string | null;
  readonly councilTarget?: string | null;
  /** Period of a report, Periodicitet of a plan. */
  readonly period?: string | null;
  /** ● helt, ◆ delvis, ▲ inte; anything else is no judgement. */
  readonly glyph?: string | null;
  readonly reason?: string | null;
  readonly analysis?: string | null;
  /** Where they are known: printed forms of the columns of the same key ("Lägre är bättre", "Ackumulerat under året", "Hela staden"). */
  readonly direction?: string | null;
  readonly measuredAs?: string | null;
  readonly councilScope?: string | null;
  readonly bySex?: boolean;
  readonly kind?: string | null;
  readonly measureUnit?: string;
  readonly periodicity?: string | null;
  readonly tolerance?: string;
  readonly boardTarget?: string | null;
  /** Codes of unit goals. */
  readonly supports?: string;
  /** Källa. */
  readonly dataSource?: string;
}

export interface ActivityJson {
  readonly name: string;
  /** "YYYY-MM-DD" */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly deviation?: string | null;
  /** ✓ Avslutad, ▶ Pågår, ⏸ Pausad, or the word of the list. */
  readonly status?: string | null;
  readonly analysis?: string | null;
  readonly responsible?: string | null;
}

export interface TableJson {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Texts beside the rows of a budget table (Orsak till avvikelse, Åtgärd), by row label. */
  readonly causes?: Readonly<Record<string, { readonly cause?: string; readonly action?: string }>>;
}

/** What `show` gives beside the document itself: figures as printed, words as codes. */
export interface ShownDocument extends DocumentJson {
  readonly focusGoals: readonly (FocusGoalJson & { readonly computed: ComputedWord })[];
  readonly tables: readonly ShownTable[];
  /** What the workbook holds that no goal and no table of the document has a place for. */
  readonly unplaced?: readonly { readonly text: string; readonly reason: string }[];
}

export interface ComputedWord {
  readonly fulfilment: 'fully' | 'partly' | 'not' | null;
  /** One Swedish sentence. */
  readonly why: string;
}

/** A computed cell by the label of its row and the header of its column. */
export interface ComputedCell {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

export interface ShownTable extends TableJson {
  readonly computed: { readonly totals: readonly ComputedCell[]; readonly deviations: readonly ComputedCell[] };
}
