import { memo, type ReactElement } from 'react';
import type { CellView, SheetView } from './cell-view';
import { boxOf, mergeAt } from './layout';

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The first row that is drawn: the rest of a merged area from above is drawn with it. */
  readonly isTop: boolean;
  /** Columns of the selection in this row; 0 where there are none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly onLink: (address: string) => void;
}

/** The cells of one row between two columns. A merged area is drawn once, in its first row that is in view. */
export const Row = memo(function Row({ view, row, first, last, isTop, selectedFrom, selectedTo, onLink }: Props): ReactElement | null {
  const cells: ReactElement[] = [];
  for (let column = first; column <= last; column += 1) {
    const merge = mergeAt(view.layout, row, column);
    if (merge !== undefined && ((merge.top !== row && !isTop) || (merge.left !== column && column !== first))) continue;
    const rect = merge ?? { top: row, left: column, bottom: row, right: column };
    const box = boxOf(view.layout, rect);
    if (box.width === 0 || box.height === 0) continue;
    cells.push(
      <Cell
        key={column}
        cell={view.cell(rect.top, rect.left)}
        box={box}
        gridlines={view.layout.gridlines}
        merged={merge !== undefined}
        selected={column >= selectedFrom && column <= selectedTo}
        onLink={onLink}
      />,
    );
  }
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells}
    </div>
  );
});

interface CellProps {
  readonly cell: CellView;
  readonly box: ReturnType<typeof boxOf>;
  readonly gridlines: boolean;
  readonly merged: boolean;
  readonly selected: boolean;
  readonly onLink: (address: string) => void;
}

function Cell({ cell, box, gridlines, merged, selected, onLink }: CellProps): ReactElement {
  const { address, column, text, label, link, note, filter, ground, writing, spill } = cell;
  const side = writing.textAlign === 'right' ? { right: 0 } : { left: 0 };
  return (
    <div
      id={`cell-${address}`}
      role="gridcell"
      aria-label={label}
      aria-colindex={column + 1}
      aria-selected={selected}
      className={`cell${gridlines ? ' ruled' : ''}${merged ? ' merged' : ''}${note === '' ? '' : ' noted'}`}
      {...(note === '' ? {} : { title: note, 'aria-description': note })}
      style={{ left: box.left, top: box.top, width: box.width, height: box.height, ...ground }}
      data-row={cell.row}
      data-column={column}
    >
      {text !== '' && (
        <div
          className={`writing${link ? ' link' : ''}${spill > 0 ? ' spill' : ''}`}
          style={{ ...writing, ...side, width: box.width + spill }}
          {...(link ? { onClick: () => onLink(address) } : {})}
        >
          <span>{text}</span>
        </div>
      )}
      {filter && <span className="filter-arrow" aria-hidden="true" />}
    </div>
  );
}
