import type Big from 'big.js';
import type { ActivityStatus, AmountUnit, BudgetKind, Direction, GoalLevel, Judgement, MeasureKind, SignConvention } from '../domain/plan';
import type { DateValue, Value } from '../domain/value';
import type { Received } from './received';
import type { FromUnit, Source, UnitRef } from './source';

/**
 * Many plans as one view: what has come in, what it adds up to, where it disagrees. Plain data; every figure knows its file, sheet and row. Amounts are
 * in `amountUnit`, cost positive and revenue negative, whatever each workbook has.
 */
export interface Consolidated {
  readonly received: Received;
  /** The largest unit of amount that any workbook has. */
  readonly amountUnit: AmountUnit;
  readonly goals: readonly ConsolidatedGoal[];
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly budgets: ConsolidatedBudgets;
  readonly activities: readonly ConsolidatedActivity[];
  readonly actions: readonly FromUnit<ConsolidatedAction>[];
  readonly findings: readonly ConsolidationFinding[];
}

/**
 * A goal of the council or the board and what the units say under it. Units' goals are gathered by number and parent (after the controller's mapping, where
 * goals were numbered anew), never by their wording.
 */
export interface ConsolidatedGoal {
  readonly code: string;
  readonly level: GoalLevel;
  readonly number: string;
  readonly title: string;
  readonly parent: string;
  /** The judged word of each unit that has the goal; null where it is due and empty. */
  readonly judged: readonly FromUnit<Judgement | null>[];
  /** The worst of the judged words; a suggestion, null without any. */
  readonly suggested: Judgement | null;
  readonly unitGoals: readonly FromUnit<{ readonly code: string; readonly title: string; readonly judged: Judgement | null }>[];
  /** Texts of the units under the goal and under their own goals beneath it, heading by heading, in the units' order. */
  readonly texts: readonly FromUnit<{ readonly heading: string; readonly text: string; readonly unitGoal: string }>[];
  /** Units that should have the goal and do not. */
  readonly missing: readonly UnitRef[];
}

/** One indicator over the units that have it. Percentages are listed, never averaged without denominators; counts are added. */
export interface ConsolidatedIndicator {
  /** The name that most units write. */
  readonly name: string;
  readonly goal: string;
  readonly kind: MeasureKind | null;
  readonly measureUnit: string;
  readonly direction: Direction | null;
  readonly units: readonly FromUnit<UnitIndicator>[];
  readonly missing: readonly UnitRef[];
  /** Of the compared values; null without two figures. */
  readonly spread: { readonly min: Big; readonly max: Big; readonly median: Big } | null;
  /** Of counts; null for what cannot be added. `of` of `expected` units have a figure: "3 av 6 enheter". */
  readonly sum: Sum | null;
  /** Weighted by the number of answers, where every unit gives one. */
  readonly weighted: { readonly mean: Big; readonly answers: number } | null;
  /** Names that are nearly this one, and are proposed to be it; never taken silently. */
  readonly near: readonly FromUnit<string>[];
}

export interface UnitIndicator {
  /** As the unit writes it. */
  readonly name: string;
  readonly outcome: Value;
  readonly forecast: Value;
  readonly target: Value;
  readonly councilTarget: Value;
  /** null where it cannot be computed, and in a plan. */
  readonly fulfilment: Judgement | null;
  /** True where the group that answered is too small to be shown: the figures are left out here already. */
  readonly hidden: boolean;
}

/** A sum of what was there; "missing is not zero". */
export interface Sum {
  readonly amount: Big;
  readonly of: number;
  readonly expected: number;
  /** What it is made of. */
  readonly sources: readonly Source[];
}

export interface ConsolidatedBudgets {
  /** Rows as each workbook has them: its signs and its unit of amount. */
  readonly printed: readonly FromUnit<PrintedBudgetRow>[];
  /** The same with cost positive, revenue negative, in the consolidation's unit of amount. */
  readonly normalised: readonly FromUnit<NormalisedBudgetRow>[];
  readonly totals: readonly BudgetTotal[];
}

export interface PrintedBudgetRow {
  readonly area: string;
  readonly label: string;
  readonly kind: BudgetKind | null;
  readonly ofWhich: string;
  readonly budget: Value;
  readonly outcome: Value;
  readonly forecast: Value;
  readonly forecastPrevious: Value;
  readonly amountUnit: AmountUnit | null;
  readonly signs: SignConvention | null;
}

export interface NormalisedBudgetRow {
  readonly area: string;
  readonly label: string;
  readonly kind: BudgetKind | null;
  readonly ofWhich: string;
  /** null where the workbook has no figure: missing is not zero. */
  readonly budget: Big | null;
  readonly outcome: Big | null;
  readonly forecast: Big | null;
  readonly forecastPrevious: Big | null;
  /** + is better; against the forecast, in VB against the outcome. */
  readonly deviation: Big | null;
  /** What was done to the printed figures, shown beside them. */
  readonly changed: readonly ('signs' | 'amountUnit')[];
}

/** What a total is of: everything, a department, a unit, a Verksamhet of all units; and of which rows. */
export interface BudgetTotal {
  readonly of: 'all' | 'department' | 'unit' | 'area';
  readonly name: string;
  readonly kind: BudgetKind;
  readonly budget: Sum | null;
  readonly outcome: Sum | null;
  readonly forecast: Sum | null;
  readonly deviation: Sum | null;
  /** Of the units that have a frame. */
  readonly frame: Sum | null;
}

/** One activity over the units that have it: matched by cleaned name under the same goal. */
export interface ConsolidatedActivity {
  readonly name: string;
  readonly goal: string;
  readonly units: readonly FromUnit<{
    readonly name: string;
    readonly start: DateValue;
    readonly end: DateValue;
    readonly status: ActivityStatus | null;
  }>[];
  /** True where the units' dates are not the same. */
  readonly datesDiffer: boolean;
}

/** What a unit does about a deficit. Effects are + for better, in the consolidation's unit of amount. */
export interface ConsolidatedAction {
  readonly area: string;
  readonly action: string;
  readonly effectYear: Big | null;
  readonly effectFullYear: Big | null;
  readonly inForecast: boolean | null;
  readonly due: DateValue;
  readonly status: ActivityStatus | null;
}

/** What is wrong between workbooks, or about one in the company of the others. The sentence is made from `message` and `facts` in the reader's language. */
export interface ConsolidationFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly facts: Readonly<Record<string, string>>;
  /** The file that it is about; '' where a unit has sent none. */
  readonly file: string;
  readonly unit: UnitRef | null;
  readonly sources: readonly Source[];
}
