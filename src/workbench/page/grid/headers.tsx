import type { ReactElement } from 'react';
import { columnLetters, type Rect } from '../../model/address';
import { HEADER_HEIGHT, HEADER_WIDTH } from './measures';
import type { Layout } from './layout';

interface Props {
  readonly layout: Layout;
  readonly first: number;
  readonly last: number;
  readonly selection: Rect;
  readonly onSelect: (index: number) => void;
}

export function ColumnHeaders({ layout, first, last, selection, onSelect }: Props): ReactElement | null {
  if (last < first) return null;
  return (
    <div role="row" aria-rowindex={1}>
      {numbers(first, last).map((column) => {
        const left = layout.lefts[column - 1] ?? 0;
        const width = (layout.lefts[column] ?? 0) - left;
        if (width === 0) return null;
        const chosen = column >= selection.left && column <= selection.right;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={`header column${chosen ? ' chosen' : ''}`}
            style={{ left, width, top: -HEADER_HEIGHT, height: HEADER_HEIGHT }}
            onMouseDown={() => onSelect(column)}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}

interface RowProps extends Props {
  readonly onToggleGroup: (first: number) => void;
}

export function RowHeaders({ layout, first, last, selection, onSelect, onToggleGroup }: RowProps): ReactElement {
  return (
    <>
      {numbers(first, last).map((row) => {
        const top = layout.tops[row - 1] ?? 0;
        const height = (layout.tops[row] ?? 0) - top;
        if (height === 0) return null;
        const chosen = row >= selection.top && row <= selection.bottom;
        const group = layout.groups.get(row);
        return (
          <div key={row} role="row" aria-rowindex={row + 1}>
            <div
              role="rowheader"
              aria-colindex={1}
              className={`header row${chosen ? ' chosen' : ''}`}
              style={{ top, height, left: -HEADER_WIDTH, width: HEADER_WIDTH }}
              onMouseDown={() => onSelect(row)}
            >
              {row}
            </div>
            {group && (
              <button
                type="button"
                tabIndex={-1}
                className="group-sign"
                aria-label={`Rad ${group.first} till ${group.last}`}
                aria-expanded={!group.closed}
                style={{ top: top + 3, left: 3 - HEADER_WIDTH }}
                onClick={() => onToggleGroup(group.first)}
              >
                {group.closed ? '+' : '−'}
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}

export function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
