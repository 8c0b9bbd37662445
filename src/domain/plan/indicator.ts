import type { Value } from '../value';
import type { Judgement } from './goal';
import type { OwnedRow } from './row';

export type MeasureKind = 'share' | 'count' | 'index' | 'amount' | 'ratio';
export type Direction = 'higher' | 'lower' | 'band';
export type Periodicity = 'year' | 'halfYear' | 'tertial' | 'quarter' | 'month';
export type MeasuredAs = 'level' | 'accumulated' | 'rolling';
/** The reports an indicator is due in. */
export type DueIn = 'T1 T2 VB' | 'T2 VB' | 'VB' | 'T1' | 'T2';
export type CouncilScope = 'board' | 'city';

export interface Indicator extends OwnedRow {
  readonly goal: string;
  readonly name: string;
  readonly kind: MeasureKind | null;
  /** "%", "st", "barn/avd." … The unit of every figure in the row. */
  readonly measureUnit: string;
  readonly direction: Direction | null;
  readonly periodicity: Periodicity | null;
  readonly dueIn: DueIn | null;
  readonly measuredAs: MeasuredAs | null;
  readonly bySex: boolean;
  readonly period: string;
  readonly outcome: Value;
  readonly outcomeMen: Value;
  readonly outcomeWomen: Value;
  readonly outcomePrior: Value;
  readonly outcomePrevious: Value;
  readonly forecast: Value;
  readonly forecastPrevious: Value;
  readonly target: Value;
  readonly boardTarget: Value;
  readonly councilTarget: Value;
  readonly councilScope: CouncilScope | null;
  /** Gräns för "delvis": per cent of the target ("5"), or percentage points ("3 pe"); '' = Start's. */
  readonly tolerance: string;
  readonly judged: Judgement | null;
  readonly reason: string;
  readonly analysis: string;
  /** Codes of unit goals. */
  readonly supports: string;
  readonly source: string;
  readonly transferred: boolean;
}
