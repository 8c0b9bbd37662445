import type { Value } from '../value';
import type { OwnedRow, Row } from './row';

export interface ResultUnit extends OwnedRow {
  readonly area: string;
  readonly name: string;
  readonly grossBudget: Value;
  readonly carriedIn: Value;
  readonly result: Value;
  /** As `BudgetRow.deviation`. */
  readonly carriedOut: Value;
  readonly deficitSince: number | null;
  readonly commitmentsMet: boolean | null;
  readonly comment: string;
}

export interface Investment extends OwnedRow {
  readonly group: string;
  readonly label: string;
  readonly budget: Value;
  readonly granted: Value;
  readonly outcome: Value;
  readonly forecastPrevious: Value;
  readonly forecast: Value;
  readonly comment: string;
}

export interface TurnoverChange extends Row {
  readonly area: string;
  readonly label: string;
  readonly costs: Value;
  readonly revenue: Value;
  readonly comment: string;
}

export interface BudgetAdjustment extends Row {
  readonly label: string;
  readonly kind: 'operations' | 'capitalCosts' | 'investment' | 'premises' | null;
  readonly area: string;
  readonly amount: Value;
  readonly counted: boolean | null;
  readonly state: 'applied' | 'granted' | 'refused' | null;
  readonly comment: string;
}

export interface CapitalCost extends Row {
  readonly kind: 'depreciation' | 'interest' | null;
  /** As printed: "Internränta". */
  readonly label: string;
  readonly budget: Value;
  readonly outcome: Value;
  readonly forecast: Value;
  readonly adjustment: Value;
  /** As `BudgetRow.deviation`. */
  readonly deviation: Value;
}

export interface VolumeRow extends OwnedRow {
  /** Tabell: groups rows into one printed table together with `area`. */
  readonly caption: string;
  readonly area: string;
  readonly label: string;
  readonly sublabel: string;
  readonly measureUnit: string;
  readonly total: 'sum' | 'average' | 'none' | null;
  readonly budgeted: Value;
  readonly priorAverage: Value;
  /** Twelve values, January first. */
  readonly priorMonths: readonly Value[];
  readonly months: readonly Value[];
  /** As `BudgetRow.deviation`. */
  readonly average: Value;
  readonly comment: string;
}

export interface CompensationLevel extends OwnedRow {
  readonly service: string;
  readonly level: string;
  readonly per: 'day' | 'hour' | 'month' | null;
  readonly current: Value;
  /** As `BudgetRow.deviation`. */
  readonly change: Value;
  readonly changePercent: Value;
  readonly prior: Value;
}
