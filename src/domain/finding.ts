import type { TableId } from './plan';

/** Where a finding is: a cell of a table by row key and column key; `column` null = the row, `row` null = the table or the workbook. */
export interface Place {
  readonly table: TableId | 'start';
  readonly row: string | null;
  readonly column: string | null;
}

export type Severity = 'error' | 'warning' | 'note';

/** V01 … V38 of docs/rules.md. */
export type RuleCode = `V${number}`;

/**
 * What a rule found. It knows its code, its place and its facts; the sentence is made from `wording` in the reader's language.
 * `message` picks the sentence of the rule (a rule may have several), `facts` are what it is filled with, already printed where they
 * are figures ("37,4 %").
 */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly facts: Readonly<Record<string, string>>;
  /** What stands in the cell, '' if nothing. */
  readonly found: string;
  /** What was expected, in figures or words of the domain, '' if it cannot be said shortly. */
  readonly expected: string;
}
