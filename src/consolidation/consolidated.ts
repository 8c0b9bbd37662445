import type Big from 'big.js';
import type {
  ActivityStatus,
  AmountUnit,
  BudgetKind,
  DocumentType,
  Fulfilment,
  GoalLevel,
  Judgement,
  SignConvention,
  TableId,
} from '../domain/plan';
import type { Place } from '../domain/finding';
import type { DateValue, Value } from '../domain/value';
import type { Refusal } from './unit-file';

/**
 * What many units' workbooks say together. Plain readonly data: the sheets, the pane and the command line print the same. Amounts are exact, in
 * `amountUnit`, cost positive (`normalised`) unless they are called printed. Missing is never zero: what a sum holds is counted beside it.
 */
export interface Consolidated {
  readonly type: DocumentType;
  readonly year: number;
  readonly periodMonth: number | null;
  readonly board: string;
  readonly amountUnit: AmountUnit;
  /** The files as they were read: what `Source.file` counts, from 0. */
  readonly files: readonly FileReceipt[];
  /** One per expected unit, and one per file that no expected unit answers to; those that need a call first. */
  readonly incoming: readonly Incoming[];
  readonly goals: readonly ConsolidatedGoal[];
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly activities: readonly ConsolidatedActivity[];
  readonly budgets: readonly ConsolidatedBudgetRow[];
  readonly totals: readonly BudgetTotal[];
  readonly actions: readonly ConsolidatedAction[];
  readonly findings: readonly ConsolidationFinding[];
  /** Names that are nearly the same, to be decided by a person; until then they are apart. */
  readonly proposals: readonly NameProposal[];
}

/** A unit through the whole consolidation: its Enhets-id, else its name cleaned. */
export type UnitKey = string;

/** Where a figure comes from: a file, and its cell as Excel shows it. */
export interface Source {
  /** Index in `Consolidated.files`. */
  readonly file: number;
  readonly sheet: string;
  /** "H14" */
  readonly cell: string;
}

export interface FileReceipt {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** "2026-09-11 14:05", given from outside. */
  readonly readAt: string;
  /** null where it was used, or left only because another file of the unit was taken instead. */
  readonly refused: Refusal | null;
  readonly unit: UnitKey | null;
  readonly counts: { readonly goals: number; readonly indicators: number; readonly activities: number; readonly budgetRows: number };
  readonly version: number | null;
  readonly macros: boolean;
}

/** What a unit's workbook has come to, the worst first. */
export const incomingStates = [
  'missing',
  'unreadable',
  'wrongYear',
  'wrongPeriod',
  'duplicate',
  'notExpected',
  'olderTemplate',
  'received',
  'ready',
] as const;
export type IncomingState = (typeof incomingStates)[number];

/** A unit as the register expects it, or as a file that nobody expects calls itself. */
export interface UnitNamed {
  readonly key: UnitKey;
  readonly department: string;
  readonly name: string;
  readonly unitId: string;
  readonly contact: string;
}

export interface Incoming extends UnitNamed {
  /** It stands in the register. */
  readonly expected: boolean;
  readonly state: IncomingState;
  /** Index of the file that is used, else of one that could not be; null where none came. */
  readonly file: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Net of the operating budget; null where the unit has none that can be added. */
  readonly money: Money | null;
  /** The frame that the register or the unit's Start gives, net, cost positive. */
  readonly frame: Big | null;
  /** Every forecast is what it was in the last report, though it had one. */
  readonly forecastUntouched: boolean;
  /** Values that differ from those of the last consolidation; null the first time. */
  readonly changed: readonly ChangedValue[] | null;
  /** What to ask about, the gravest first. */
  readonly ask: readonly Question[];
}

export interface Money {
  readonly budget: Big | null;
  readonly forecast: Big | null;
  /** + is better than budget: against the forecast, in VB against the outcome. */
  readonly deviation: Big | null;
  readonly deviationPercent: Big | null;
  readonly forecastPrevious: Big | null;
  /** Since the last forecast; + is better. */
  readonly change: Big | null;
  readonly outcome: Big | null;
}

export interface ChangedValue {
  readonly source: Source;
  /** Name of the row: "Sjukfrånvaro". */
  readonly what: string;
  /** The table of the plan and the column in it, which has its header from the template. */
  readonly table: TableId;
  readonly column: string;
  /** As printed; of a list its code. '' where there was nothing, or is nothing any more: then the source is the file alone. */
  readonly before: string;
  readonly now: string;
}

/** A question that the wording makes a sentence of; `facts` are printed already. */
export interface Question {
  readonly about: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly source: Source | null;
}

export interface ConsolidatedGoal {
  /** Of the board's own structure: the number path ("1.3", "1.3:N1"). */
  readonly key: string;
  readonly level: Exclude<GoalLevel, 'unit'>;
  readonly number: string;
  /** As most units print it. */
  readonly title: string;
  readonly parent: string;
  /** By unit; a unit that does not have the goal is absent. */
  readonly cells: ReadonlyMap<UnitKey, GoalCell>;
  /** Worst of the units' judged words; null where none is judged. */
  readonly suggestion: Fulfilment | null;
  /** What units have written under the goal and under their own goals beneath it, in the units' order. */
  readonly texts: readonly {
    readonly unit: UnitKey;
    /** Title of the unit's own goal that it stands under; '' where it stands under this one. */
    readonly unitGoal: string;
    readonly heading: string;
    readonly text: string;
    readonly source: Source;
  }[];
}

export interface GoalCell {
  /** The worst judged word of the unit's own goals beneath, else the word of the goal itself in the unit's workbook. */
  readonly word: Judgement | null;
  /** Unit goals beneath, with their words. */
  readonly unitGoals: readonly { readonly title: string; readonly word: Judgement | null; readonly source: Source }[];
  readonly source: Source;
}

export interface ConsolidatedIndicator {
  readonly key: string;
  /** As most units write it. */
  readonly name: string;
  readonly measureUnit: string;
  readonly kind: 'share' | 'count' | 'index' | 'amount' | 'ratio' | null;
  /** Key of the committee or area goal that it hangs on in most units; '' unknown. */
  readonly goal: string;
  readonly rows: readonly IndicatorOfUnit[];
  /** Over outcomes (in a VP over targets) that are figures and shown. */
  readonly spread: { readonly min: Big; readonly median: Big; readonly max: Big; readonly count: number } | null;
  /** Counts are added; a share or an index only where every unit gives how many it rests on. */
  readonly together: { readonly how: 'sum' | 'weighted'; readonly value: Big; readonly count: number } | null;
  readonly missTarget: readonly UnitKey[];
  readonly without: readonly UnitKey[];
}

export interface IndicatorOfUnit {
  readonly unit: UnitKey;
  /** As the unit writes the name. */
  readonly name: string;
  readonly target: Value;
  readonly councilTarget: Value;
  readonly outcome: Value;
  readonly outcomePrior: Value;
  readonly forecast: Value;
  /** The unit's judged word, else the computed one. */
  readonly word: Judgement | 'notComputable' | null;
  /** Fewer answers than the limit: its figures are not given to anybody. */
  readonly hidden: boolean;
  /** The unit of measure of its row as it is compared; '' where it has none. */
  readonly measure: string;
  /** Answers or whatever else it rests on, where given. */
  readonly weight: Big | null;
  readonly sources: Readonly<Record<'target' | 'councilTarget' | 'outcome' | 'outcomePrior' | 'forecast', Source | null>>;
}

export interface ConsolidatedActivity {
  readonly key: string;
  readonly name: string;
  /** Key of the board's goal that it hangs beneath; '' unknown. */
  readonly goal: string;
  readonly rows: readonly {
    readonly unit: UnitKey;
    readonly name: string;
    readonly start: DateValue;
    readonly end: DateValue;
    readonly status: ActivityStatus | null;
    readonly source: Source;
  }[];
  /** Units have other dates than most. */
  readonly datesDiffer: boolean;
}

export interface ConsolidatedBudgetRow {
  readonly unit: UnitKey;
  readonly area: string;
  readonly label: string;
  readonly kind: BudgetKind | null;
  /** Label of the row that it is a part of; '' = a main row, which totals add. */
  readonly ofWhich: string;
  /** As the unit has it. */
  readonly printed: Amounts<Value> & { readonly amountUnit: AmountUnit | null; readonly signs: SignConvention | null };
  /** In the consolidation's unit, cost positive; null where it cannot be known. */
  readonly normalised: Amounts<Big | null>;
  /** The signs were turned. */
  readonly flipped: boolean;
  readonly sources: Amounts<Source | null>;
}

export interface Amounts<Amount> {
  readonly budget: Amount;
  readonly outcome: Amount;
  readonly forecast: Amount;
  readonly forecastPrevious: Amount;
}

/** A sum with what it holds: "3 av 6 enheter". */
export interface BudgetTotal {
  /** '' = the whole board. */
  readonly department: string;
  /** '' = all areas. */
  readonly area: string;
  readonly kind: BudgetKind;
  readonly amounts: Amounts<Big | null>;
  readonly deviation: Big | null;
  readonly deviationPercent: Big | null;
  readonly frame: Big | null;
  /** Frame − budget of the units that have both, net only: + stays within the frame. */
  readonly againstFrame: Big | null;
  /** Units whose budget is in, and those expected that are not. */
  readonly contains: readonly UnitKey[];
  readonly missing: readonly UnitKey[];
  /** Units behind each of the amounts: a forecast may hold fewer than the budget beside it. */
  readonly holds: Amounts<readonly UnitKey[]>;
  /** Units with both sides of the deviation, and the budget of these alone, which the percentage is of. */
  readonly compared: { readonly units: readonly UnitKey[]; readonly budget: Big | null };
}

export interface ConsolidatedAction {
  readonly unit: UnitKey;
  readonly area: string;
  readonly action: string;
  readonly effectYear: Big | null;
  readonly effectFullYear: Big | null;
  readonly effectReached: Big | null;
  readonly inForecast: boolean | null;
  readonly status: ActivityStatus | null;
  readonly due: DateValue;
  readonly source: Source;
}

/** What is wrong with a file or between files; its sentence is made in `wording`. */
export interface ConsolidationFinding {
  /** C01 … of docs/consolidation.md. */
  readonly code: `C${number}`;
  /** Picks the sentence of the code. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly unit: UnitKey | null;
  readonly file: number | null;
  readonly place: Place | null;
  readonly source: Source | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** Two names that may be one: nothing is put together until somebody says so. */
export interface NameProposal {
  readonly of: 'unit' | 'indicator' | 'activity' | 'goal';
  readonly name: string;
  readonly like: string;
  readonly units: readonly UnitKey[];
}

/** What a person has decided, kept in the consolidated workbook and used the next time. */
export interface Decisions {
  /** "indicator": cleaned name → key that it belongs to. */
  readonly names: readonly { readonly of: NameProposal['of']; readonly name: string; readonly like: string; readonly same: boolean }[];
  /** Numbers of an earlier mandate period → today's: one mapping moves all units' goals. */
  readonly goals: readonly { readonly from: string; readonly to: string }[];
  /** Words for goals: the units' words only suggest them. */
  readonly words?: readonly DecidedWord[];
}

/** The word that a person has decided for a goal of the board, or of one department's report. */
export interface DecidedWord {
  /** Key of the goal. */
  readonly goal: string;
  /** '' = the whole board. */
  readonly department: string;
  readonly word: Judgement;
  readonly reason: string;
}
