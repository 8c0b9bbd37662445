import type { Owner } from '../../domain/plan';
import type { DocumentJson, TableJson } from '../document';
import type { Unplaced } from '../unplaced';
import type { BodyTable, Draft } from './draft';

/** How one kind of printed table is known, and how its rows come into the plan. */
export interface TableKind {
  readonly table: BodyTable;
  /** Keys of the columns behind the printed headers; null where the table is not of this kind. */
  columns(table: TableJson, document: DocumentJson): readonly string[] | null;
  /** What tells the printed table's rows from those of another of its kind. */
  block(table: TableJson, columns: readonly string[]): string;
  read(table: TableJson, columns: readonly string[], context: TableContext): void;
}

export interface TableContext {
  readonly document: DocumentJson;
  readonly draft: Draft;
  readonly block: string;
  readonly owner: Owner;
  readonly unplaced: Unplaced;
}
