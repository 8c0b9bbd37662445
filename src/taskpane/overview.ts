import type { DocumentType, Fulfilment, Level } from '../domain/plan';
import type { PlacedFinding } from '../commands/checkWorkbook';
import type { Finding, RuleCode, Severity } from '../domain/finding';

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
  /** Those that are open; null until the rules have been gone through for the first time. */
  readonly findings: readonly ShownFinding[] | null;
  /** Those accepted with a reason, on the figures that they have now: they count nowhere. */
  readonly accepted: readonly ShownFinding[];
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
  /** What the sentence was made from: rule, place, what was found and what was expected. */
  readonly finding: Finding;
  /** The header of its column: "Periodens utfall"; '' where it is not about one. */
  readonly header: string;
  /** The same finding as the commands know it, with what Kontroll says of it. */
  readonly placed: PlacedFinding;
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
