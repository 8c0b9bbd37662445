import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Rect } from '../../model/address';
import type { SheetView } from './cell-view';
import { ColumnHeaders, numbers, RowHeaders } from './headers';
import { boxOf } from './layout';
import { HEADER_HEIGHT, HEADER_WIDTH } from './measures';
import { Row } from './row';
import type { Window2D } from './use-viewport';

interface Props {
  readonly view: SheetView;
  readonly window: Window2D;
  readonly selection: Rect;
  readonly active: Rect;
  /** Scrolled away from the edge of what is frozen; before that, texts and frames run on across it. */
  readonly scrolled: { readonly down: boolean; readonly right: boolean };
  readonly onLink: (address: string) => void;
  readonly onSelectRow: (row: number) => void;
  readonly onSelectColumn: (column: number) => void;
  readonly onSelectAll: () => void;
  readonly onToggleGroup: (first: number) => void;
}

/** The four parts of a sheet with frozen panes: what scrolls, what stays at the top, at the left, and in the corner; with their headers. */
export function Panes(props: Props): ReactElement {
  const { view, window, selection, onSelectRow, onSelectColumn, onSelectAll, onToggleGroup } = props;
  const { layout } = view;
  const frozenRows: Window2D['rows'] = [1, layout.frozenRows];
  const frozenColumns: Window2D['columns'] = [1, layout.frozenColumns];
  const width = layout.lefts.at(-1) ?? 0;
  const height = layout.tops.at(-1) ?? 0;
  const frozenWidth = layout.lefts[layout.frozenColumns] ?? 0;
  const frozenHeight = layout.tops[layout.frozenRows] ?? 0;
  const columns = { layout, selection, onSelect: onSelectColumn };
  const rows = { layout, selection, onSelect: onSelectRow, onToggleGroup };
  return (
    <>
      <Layer name="corner" width={frozenWidth} height={frozenHeight}>
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className="select-all" onMouseDown={onSelectAll}>
            Markera allt
          </div>
        </div>
        <ColumnHeaders {...columns} first={1} last={layout.frozenColumns} />
        <RowHeaders {...rows} first={1} last={layout.frozenRows} />
        <Cells {...props} rows={frozenRows} columns={frozenColumns} />
      </Layer>
      <Layer name="top" width={width} height={frozenHeight}>
        <ColumnHeaders {...columns} first={window.columns[0]} last={window.columns[1]} />
        <Cells {...props} rows={frozenRows} columns={window.columns} />
      </Layer>
      <Layer name="left" width={frozenWidth} height={height}>
        <RowHeaders {...rows} first={window.rows[0]} last={window.rows[1]} />
        <Cells {...props} rows={window.rows} columns={frozenColumns} />
      </Layer>
      <Layer name="main" width={width} height={height}>
        <Cells {...props} rows={window.rows} columns={window.columns} />
      </Layer>
    </>
  );
}

interface LayerProps {
  readonly name: 'corner' | 'top' | 'left' | 'main';
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

function Layer({ name, width, height, children }: LayerProps): ReactElement {
  return (
    <div className={`layer ${name}`} role="presentation">
      {name !== 'main' && <div className="backdrop" style={{ width: width + HEADER_WIDTH, height: height + HEADER_HEIGHT }} />}
      <div className="origin" role="presentation" style={{ left: HEADER_WIDTH, top: HEADER_HEIGHT }}>
        {children}
        {((name === 'top' && height > 0) || (name === 'left' && width > 0)) && <div className="edge" style={edgeOf(name, width, height)} />}
      </div>
    </div>
  );
}

/** The line beside what is frozen. */
function edgeOf(name: 'top' | 'left', width: number, height: number): CSSProperties {
  return name === 'top'
    ? { top: height - 1, left: -HEADER_WIDTH, width, height: 1 }
    : { left: width - 1, top: -HEADER_HEIGHT, width: 1, height };
}

interface CellsProps extends Props {
  readonly rows: Window2D['rows'];
  readonly columns: Window2D['columns'];
}

function Cells({ view, rows, columns, selection, active, scrolled, onLink }: CellsProps): ReactElement | null {
  if (rows[1] < rows[0] || columns[1] < columns[0]) return null;
  const { layout } = view;
  const clip = boxOf(layout, { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] });
  const cutBelow = scrolled.down && rows[0] <= layout.frozenRows;
  const cutBeside = scrolled.right && columns[0] <= layout.frozenColumns;
  const many =
    selection.top !== active.top ||
    selection.left !== active.left ||
    selection.bottom !== active.bottom ||
    selection.right !== active.right;
  return (
    <div className="cells" role="presentation" style={cutBelow || cutBeside ? { clipPath: clipOf(clip, cutBelow, cutBeside) } : {}}>
      {numbers(rows[0], rows[1]).map((row) => {
        const inRow = row >= selection.top && row <= selection.bottom;
        return (
          <Row
            key={row}
            view={view}
            row={row}
            first={columns[0]}
            last={columns[1]}
            isTop={row === rows[0]}
            selectedFrom={inRow ? selection.left : 0}
            selectedTo={inRow ? selection.right : 0}
            onLink={onLink}
          />
        );
      })}
      <div className={`selection${many ? ' many' : ''}`} style={boxOf(layout, selection)} />
      {many && <div className="active" style={boxOf(layout, active)} />}
    </div>
  );
}

/** Nothing of a frozen part must be seen over what has been scrolled under it. */
function clipOf({ left, top, width, height }: ReturnType<typeof boxOf>, below: boolean, beside: boolean): string {
  const right = beside ? left + width : 1e6;
  const bottom = below ? top + height : 1e6;
  return `path("M${left - 1} ${top - 1}H${right}V${bottom}H${left - 1}Z")`;
}
