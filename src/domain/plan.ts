import type { Activity } from './plan/activity';
import type { OtherTableRow, PrintedTable } from './plan/as-it-came';
import type { BudgetRow, BudgetSumKind, PlanAction } from './plan/budget';
import type { BudgetAdjustment, CapitalCost, CompensationLevel, Investment, ResultUnit, TurnoverChange, VolumeRow } from './plan/economy';
import type { Goal } from './plan/goal';
import type { HandedOutRow } from './plan/handed-out';
import type { HandledFinding } from './plan/handled';
import type { Indicator } from './plan/indicator';
import type { ComplaintRow, ControlRow, RiskRow, StaffingRow, SurveyMeanRow, SurveyRow } from './plan/quality';
import type { SumRow } from './plan/row';
import type { Start } from './plan/start';
import type { TextRow } from './plan/text';

export type * from './plan/activity';
export type * from './plan/as-it-came';
export type * from './plan/budget';
export type * from './plan/economy';
export type * from './plan/goal';
export type * from './plan/handed-out';
export type * from './plan/handled';
export type * from './plan/indicator';
export type * from './plan/quality';
export type * from './plan/row';
export type * from './plan/start';
export type * from './plan/text';

/**
 * A plan or a report as it lies in one workbook: a row type per table, keys as in docs/template.md.
 * Everything is readonly; a list column holds its code or null where the cell is empty.
 */
export interface Plan {
  readonly start: Start;
  readonly goals: readonly Goal[];
  readonly texts: readonly TextRow[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly budget: readonly BudgetRow[];
  readonly budgetSums: readonly SumRow<BudgetSumKind>[];
  readonly actions: readonly PlanAction[];
  readonly resultUnits: readonly ResultUnit[];
  readonly resultUnitSums: readonly SumRow<'total'>[];
  readonly investments: readonly Investment[];
  readonly investmentSums: readonly SumRow<'group' | 'total'>[];
  readonly turnover: readonly TurnoverChange[];
  readonly turnoverSums: readonly SumRow<'total'>[];
  readonly adjustments: readonly BudgetAdjustment[];
  readonly capitalCosts: readonly CapitalCost[];
  readonly capitalCostSums: readonly SumRow<'total'>[];
  readonly volumes: readonly VolumeRow[];
  readonly volumeSums: readonly SumRow<'group'>[];
  readonly compensation: readonly CompensationLevel[];
  readonly complaints: readonly ComplaintRow[];
  readonly staffing: readonly StaffingRow[];
  readonly staffingSums: readonly SumRow<'total'>[];
  readonly surveys: readonly SurveyRow[];
  /** BrukarundersökningSumma: one row per indicator that sub-units answer for. */
  readonly surveyMeans: readonly SurveyMeanRow[];
  readonly risks: readonly RiskRow[];
  readonly controls: readonly ControlRow[];
  readonly otherTables: readonly OtherTableRow[];
  /** How tables were printed where they came from; empty in a plan that was made here. */
  readonly printed: readonly PrintedTable[];
  /** Rows given from above, as they were given. */
  readonly handedOut: readonly HandedOutRow[];
  /** Kontroll: findings that were written to the workbook, and what was decided about them. */
  readonly handled: readonly HandledFinding[];
}

/** The tables of a plan, as findings and places name them. */
export type TableId = Exclude<keyof Plan, 'start'>;
