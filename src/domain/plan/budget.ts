import type { DateValue, Value } from '../value';
import type { ActivityStatus } from './activity';
import type { OwnedRow, Row } from './row';

export type BudgetKind = 'revenue' | 'cost' | 'net';

export interface BudgetRow extends OwnedRow {
  readonly area: string;
  readonly label: string;
  readonly kind: BudgetKind | null;
  /** Label of the row in the same area that this one is a part of; '' = a main row. */
  readonly ofWhich: string;
  readonly ofWhichComplete: boolean;
  readonly costCentre: string;
  readonly activityCode: string;
  readonly priorActual: Value;
  readonly priorBudget: Value;
  readonly budget: Value;
  readonly budgetToDate: Value;
  readonly outcome: Value;
  readonly forecastPrevious: Value;
  readonly forecast: Value;
  /** Typed or imported figure in a computed cell; blank where the formula stands. */
  readonly deviation: Value;
  readonly volumeAdjustment: Value;
  readonly deviationAfter: Value;
  readonly fundChange: Value;
  readonly cause: string;
  readonly action: string;
}

/** netto per Verksamhet · Netto totalt or Summa · Mot budgetram · Beräknade budgetjusteringar · Förändring av fond · Summa efter … · Budgetföljsamhet */
export type BudgetSumKind = 'net' | 'total' | 'frame' | 'adjustments' | 'fund' | 'afterAll' | 'adherence';

/** What is done about a deficit. */
export interface PlanAction extends Row {
  readonly area: string;
  readonly action: string;
  /** + is better, whatever the sign convention of the budget. */
  readonly effectYear: Value;
  readonly effectFullYear: Value;
  readonly inForecast: boolean | null;
  readonly responsible: string;
  readonly due: DateValue;
  readonly status: ActivityStatus | null;
  readonly effectReached: Value;
  readonly comment: string;
}
