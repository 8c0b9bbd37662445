import type { DateValue } from '../value';
import type { OwnedRow } from './row';

export type ActivityStatus = 'notStarted' | 'ongoing' | 'finished' | 'delayed' | 'paused' | 'cancelled';

export interface Activity extends OwnedRow {
  readonly goal: string;
  readonly name: string;
  readonly start: DateValue;
  readonly end: DateValue;
  readonly responsible: string;
  readonly status: ActivityStatus | null;
  readonly statusPrevious: ActivityStatus | null;
  readonly deviation: string;
  readonly analysis: string;
  readonly transferred: boolean;
}
