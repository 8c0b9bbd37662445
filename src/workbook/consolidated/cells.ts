import type Big from 'big.js';
import type { Source } from '../../consolidation/consolidated';
import type { CellContent } from '../content';
import { fileOf, type Context } from './context';
import type { ListColumn } from './list';

/** An exact figure as a cell holds it; '' where there is none, which is not 0. */
export const figureCell = (figure: Big | null | undefined): CellContent => (figure ? figure.toNumber() : '');

/** Per cent as a share, to be shown with the sign. */
export const shareCell = (percent: Big | null | undefined): CellContent => (percent ? percent.div(100).toNumber() : '');

/** Where a row comes from: its file, sheet and cell. */
export function sourceColumns<Row>(context: Context, sourceOf: (row: Row) => Source | null): readonly ListColumn<Row>[] {
  return [
    { header: sourceHeaders.file, width: 170, wrap: true, cell: (row) => fileOf(context.consolidated, sourceOf(row)) },
    { header: sourceHeaders.sheet, width: 90, cell: (row) => sourceOf(row)?.sheet ?? '' },
    { header: sourceHeaders.cell, width: 50, cell: (row) => sourceOf(row)?.cell ?? '' },
  ];
}

/** The same for one figure of several in a row, in a hidden column that is known by the figure's header. */
export const cellColumn = <Row>(header: string, sourceOf: (row: Row) => Source | null): ListColumn<Row> => ({
  header: cellHeaderOf(header),
  width: 60,
  hidden: true,
  cell: (row) => sourceOf(row)?.cell ?? '',
});

/** Headers that lead a figure back to where it was read. */
export const sourceHeaders = { file: 'Fil', sheet: 'Blad', cell: 'Cell' } as const;
export const cellHeaderOf = (header: string): string => `${sourceHeaders.cell} ${header}`;

/** Unit and department, with which the rows of every list begin. */
export function unitColumns<Row>(context: Context, keyOf: (row: Row) => string): readonly ListColumn<Row>[] {
  return [
    { header: 'Avdelning', width: 120, wrap: true, cell: (row) => context.unit(keyOf(row)).department },
    { header: 'Enhet', width: 160, wrap: true, cell: (row) => nameOf(context, keyOf(row)) },
    { header: 'Enhets-id', width: 62, cell: (row) => context.unit(keyOf(row)).unitId },
  ];
}

/** What a unit is called; an unreadable file of nobody's by nothing. */
export const nameOf = (context: Context, key: string): string => context.unit(key).name;
