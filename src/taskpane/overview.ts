import type { DocumentType, Fulfilment, Level } from '../domain/plan';
import type { RuleCode, Severity } from '../domain/finding';

/** What the pane shows of a workbook, ready to be read: figures are printed, sentences are in the reader's language. */
export interface Overview {
  readonly unit: string;
  readonly type: DocumentType;
  readonly year: number;
  /** 1–12; null in a plan. */
  readonly periodMonth: number | null;
  /** "11 september 2026"; null when Start gives no date. */
  readonly dueDate: string | null;
  readonly todo: readonly TodoLine[];
  /** null in a plan, where nothing is judged. */
  readonly goals: Marks | null;
  readonly indicators: Marks | null;
  readonly sums: readonly Sum[];
  readonly findings: readonly ShownFinding[];
}

export type TodoKind = 'economy' | 'indicators' | 'goals' | 'texts' | 'activities';

/** One of the five lines of "what is due". */
export interface TodoLine {
  readonly kind: TodoKind;
  readonly done: number;
  readonly due: number;
  /** The first cell left to fill in. */
  readonly next: CellPlace | null;
}

export interface CellPlace {
  readonly sheet: string;
  /** Without sheet name: "H14". */
  readonly cell: string;
}

export type Mark = Fulfilment | 'none' | 'notComputable';
export type Marks = Readonly<Partial<Record<Mark, number>>>;

export interface Sum {
  readonly label: 'budget' | 'frame' | 'forecast' | 'outcome' | 'deviation';
  /** "−180 tkr (−0,6 %)" */
  readonly amount: string;
}

export interface ShownFinding {
  /** Stable between checks as long as the finding is the same one. */
  readonly id: string;
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly sentence: string;
  readonly place: { readonly sheet: string; readonly cell: string | null } | null;
}

export interface ExampleName {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
}

/** What the form asks before a template is made. */
export interface TemplateChoice {
  readonly type: DocumentType;
  readonly year: number;
  /** 1–12: the last month that a monthly report covers; null in the others, which have theirs given. */
  readonly periodMonth: number | null;
  readonly level: Level;
  readonly board: string;
  readonly department: string;
  readonly unit: string;
}

/** Everything that the pane asks of the outside. Rejections carry Excel's `code` where it was Excel that refused. */
export interface PaneActions {
  /** One Ctrl+Z takes back what one button did. */
  readonly oneUndo: boolean;
  /** Reads and checks; null where the workbook holds no template of ours. */
  look(): Promise<Overview | null>;
  create(choice: TemplateChoice): Promise<void>;
  readonly examples: readonly ExampleName[];
  openExample(id: string): Promise<void>;
  /** Answers with the name of the sheet. */
  makeReport(): Promise<string>;
  show(place: CellPlace): Promise<void>;
  /** Tells when somebody has changed the workbook; the answer ends it. */
  watch(changed: () => void): () => void;
}
