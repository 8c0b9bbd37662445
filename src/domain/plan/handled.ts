import type { Row } from './row';

export type Handling = 'fix' | 'accept';

/**
 * A row of Kontroll: a finding as it was written there, and what somebody decided about it. Key: rule, row and column it speaks of, so that
 * handling and reason survive a new check.
 */
export interface HandledFinding extends Row {
  /** As written: "Fel", "V05". */
  readonly severity: string;
  readonly rule: string;
  readonly sheet: string;
  readonly rowName: string;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
  readonly proposal: string;
  readonly handling: Handling | null;
  readonly reason: string;
  /** What the finding said in figures when it was handled: an accepted one is quiet until this changes. */
  readonly fingerprint: string;
}
