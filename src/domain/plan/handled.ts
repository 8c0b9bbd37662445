import type { Severity } from '../finding';
import type { Row } from './row';

export type Handling = 'fix' | 'accept';

/**
 * A row of Kontroll: a finding as it was written there, and what somebody decided about it. Key: rule, row and column it speaks of, so that
 * handling and reason survive a new check.
 */
export interface HandledFinding extends Row {
  /** `resolved`: accepted once, and no finding any more. */
  readonly severity: Severity | 'resolved';
  /** "V05" */
  readonly rule: string;
  /** Sheet, cell ("H14", '' where there is none), name of the row and header, as people see them. */
  readonly sheet: string;
  readonly cell: string;
  readonly rowName: string;
  readonly header: string;
  /** What the finding says, in Swedish. */
  readonly sentence: string;
  readonly found: string;
  readonly expected: string;
  readonly proposal: string;
  readonly handling: Handling | null;
  readonly reason: string;
  /** What the finding said in figures when it was written: an accepted one is quiet until this changes. */
  readonly fingerprint: string;
}
