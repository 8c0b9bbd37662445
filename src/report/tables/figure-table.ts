import type { TableId } from '../../domain/plan';
import type { Block, TableBlock } from '../block';

/** A table of figures with what its place in the report goes by. */
export interface FigureTable extends TableBlock {
  readonly id: TableId;
  /** Heading under which it was printed where it came from, '' if unknown. */
  readonly heading: string;
  /** What is said of it beneath: its chart. */
  readonly beneath?: readonly Block[];
}

/** The table as it is printed: without its title where it stands right under a heading that says the same. */
export const tableBlock = ({ kind, title, label, columns, lines, decimals, notes }: FigureTable, withTitle: boolean): TableBlock => ({
  kind,
  title: withTitle ? title : '',
  label,
  columns,
  lines,
  decimals,
  notes,
});
