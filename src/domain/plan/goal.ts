import type { OwnedRow } from './row';

export type GoalLevel = 'focus' | 'area' | 'committee' | 'unit';
export type Fulfilment = 'fully' | 'partly' | 'not';
/** `none` is "— Ingen": looked at and not judged; null is an empty cell. */
export type Judgement = Fulfilment | 'none';

export interface Goal extends OwnedRow {
  /** 1 · 1.3 · 1.3:N1 · 1.3:N1:E2 */
  readonly code: string;
  readonly level: GoalLevel;
  /** As printed, without a trailing dot; '' where none is printed. */
  readonly number: string;
  readonly title: string;
  /** Code of the goal above; '' for a focus goal. */
  readonly parent: string;
  readonly fulfilment: Judgement | null;
  readonly reason: string;
  readonly previousFulfilment: Judgement | null;
  readonly responsible: string;
}
