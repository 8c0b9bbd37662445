import type { TableId } from '../plan';
import type { Row } from './row';

/** A row that was given from above, as it was given: what V36 compares with and what restores it. */
export interface HandedOutRow extends Row {
  readonly table: TableId;
  /** Key of the row in that table. */
  readonly row: string;
  /** Given cells by column key, as JSON of the row's properties. */
  readonly cells: string;
}
