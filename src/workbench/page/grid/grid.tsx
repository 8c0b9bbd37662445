import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../../host';
import { columnLetters, formatRect, parseRect, type Rect } from '../../model/address';
import { cellValue } from '../../model/cells';
import { Charts } from '../charts/charts';
import type { Editing } from '../use-edit';
import type { SheetView } from './cell-view';
import { emptiness, tabSeparated } from './clipboard';
import { editText } from './edit-text';
import { type KeyAction, keyAction } from './keys';
import { mergeAt } from './layout';
import { HEADER_HEIGHT, HEADER_WIDTH } from './measures';
import { Panes } from './panes';
import { Popups } from './popups';
import { cellOnly, edge, rectOf, type Selection, step } from './selection';
import { reveal, useViewport, visible } from './use-viewport';

interface Props {
  readonly host: Host;
  readonly view: SheetView;
  readonly editing: Editing;
  readonly select: (sheet: string, address: string) => void;
  readonly onLink: (address: string) => void;
  readonly onTurnSheet: (by: 1 | -1) => void;
}

/** The sheet: seen, moved about in, typed into. The grid itself keeps the focus; the active cell is its active descendant. */
export function Grid({ host, view, editing, select, onLink, onTurnSheet }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, layout } = view;
  const viewport = useViewport(scroller);
  const [listOpen, setListOpen] = useState(false);
  const [corner, setCorner] = useState<Selection>();
  const address = host.selection.address;
  const chosen = useMemo(() => parseRect(address), [address]);
  // The host knows the rectangle only; which of its cells is typed into is the page's to remember.
  const known = corner !== undefined && same(rectOf(layout, corner), chosen) ? corner : undefined;
  const current: Selection = known ?? { row: chosen.top, column: chosen.left, toRow: chosen.bottom, toColumn: chosen.right };
  const active: Rect = mergeAt(layout, current.row, current.column) ?? {
    top: current.row,
    left: current.column,
    bottom: current.row,
    right: current.column,
  };
  const cell = `${columnLetters(active.left)}${active.top}`;

  const shown = useRef('');
  useEffect(() => {
    // Only a new selection scrolls; a changed layout does not.
    const target = `${sheet.name}!${address}/${current.toRow}/${current.toColumn}`;
    if (scroller.current === null || shown.current === target) return;
    shown.current = target;
    reveal(scroller.current, layout, current.toRow, current.toColumn);
  }, [sheet, layout, address, current.toRow, current.toColumn]);

  const choose = (next: Selection): void => {
    setListOpen(false);
    setCorner(next);
    select(sheet.name, formatRect(rectOf(layout, next)));
  };
  const focus = (): void => scroller.current?.focus({ preventScroll: true });
  const move = (down: number, right: number): void => choose(cellOnly(...step(layout, current.row, current.column, down, right)));
  const begin = (text: string, mode: 'enter' | 'edit'): void => {
    setListOpen(false);
    editing.begin({ sheet: sheet.name, address: cell, text, mode, place: 'cell' });
  };
  const commit = (down: number, right: number): void => {
    if (!editing.commit()) return;
    move(down, right);
    focus();
  };

  const run = (action: KeyAction): void => {
    const from = { row: current.toRow, column: current.toColumn };
    const to = (row: number, column: number, extend: boolean): void =>
      choose(extend ? { ...current, toRow: row, toColumn: column } : cellOnly(row, column));
    switch (action.kind) {
      case 'move': {
        const start = action.extend ? from : current;
        const filled = (row: number, column: number): boolean => cellValue(sheet.findCell(row, column)) !== '';
        const [row, column] = action.toEdge
          ? edge(layout, filled, start.row, start.column, action.down, action.right)
          : step(layout, start.row, start.column, action.down, action.right);
        return to(row, column, action.extend);
      }
      case 'home':
        return to(action.whole ? layout.frozenRows + 1 : from.row, layout.frozenColumns + 1, action.extend);
      case 'end':
        return to(Math.max(1, sheet.rowCount), Math.max(1, sheet.columnCount), action.extend);
      case 'page': {
        const rows = Math.max(1, Math.floor((viewport.height - HEADER_HEIGHT) / 24));
        return to(Math.min(layout.rows, Math.max(1, from.row + action.down * rows)), from.column, action.extend);
      }
      case 'all':
        return choose({ row: 1, column: 1, toRow: layout.rows, toColumn: layout.columns });
      case 'sheet':
        return onTurnSheet(action.by);
      case 'type':
        return begin(action.text, 'enter');
      case 'edit':
        return begin(editText(sheet.findCell(active.top, active.left)), 'edit');
      case 'clear':
        return host.paste(sheet.name, formatRect({ ...chosen, bottom: chosen.top, right: chosen.left }), emptiness(chosen));
      case 'undo':
        return void host.undo();
      case 'redo':
        return void host.redo();
      case 'list':
        return setListOpen(true);
      case 'link':
        return onLink(cell);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current) return;
    const action = keyAction(event);
    if (action === undefined) return;
    if (event.key !== 'Dead' && event.key !== 'Process') event.preventDefault();
    run(action);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === undefined || event.button !== 0) return;
    if (editing.edit !== undefined && !editing.commit()) return;
    choose(event.shiftKey ? { ...current, toRow: place.row, toColumn: place.column } : cellOnly(place.row, place.column));
    focus();
    event.preventDefault();
  };
  const onMouseMove = (event: MouseEvent): void => {
    const place = event.buttons === 1 && editing.edit === undefined ? placeOf(event.target) : undefined;
    if (place === undefined || (place.row === current.toRow && place.column === current.toColumn)) return;
    choose({ ...current, toRow: place.row, toColumn: place.column });
  };
  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.clipboardData.setData('text/plain', tabSeparated(sheet, within(chosen, sheet)));
    event.preventDefault();
    if (cut) run({ kind: 'clear' });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    host.paste(sheet.name, cell, event.clipboardData.getData('text/plain'));
    event.preventDefault();
  };

  return (
    <div className="grid">
      <div
        ref={scroller}
        className="scroller"
        role="grid"
        tabIndex={0}
        aria-label={`Bladet ${sheet.name}`}
        aria-rowcount={layout.rows + 1}
        aria-colcount={layout.columns + 1}
        aria-multiselectable="true"
        aria-activedescendant={`cell-${cell}`}
        aria-describedby="cell-prompt"
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseMove={onMouseMove}
        onDoubleClick={(event) => placeOf(event.target) && run({ kind: 'edit' })}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
        onPaste={onPaste}
      >
        <div
          className="sizer"
          role="presentation"
          style={{ width: HEADER_WIDTH + (layout.lefts.at(-1) ?? 0), height: HEADER_HEIGHT + (layout.tops.at(-1) ?? 0) }}
        >
          <Panes
            view={view}
            window={visible(layout, viewport)}
            selection={chosen}
            active={active}
            scrolled={{ down: viewport.top > 0, right: viewport.left > 0 }}
            onLink={onLink}
            onSelectRow={(row) => choose({ row, column: 1, toRow: row, toColumn: layout.columns })}
            onSelectColumn={(column) => choose({ row: 1, column, toRow: layout.rows, toColumn: column })}
            onSelectAll={() => run({ kind: 'all' })}
            onToggleGroup={(first) => {
              host.toggleGroup(sheet.name, first);
              focus();
            }}
          />
        </div>
      </div>
      <Charts host={host} view={view} viewport={viewport} />
      <Popups
        host={host}
        view={view}
        viewport={viewport}
        address={cell}
        active={active}
        editing={editing}
        listOpen={listOpen}
        onListOpen={(open) => {
          setListOpen(open);
          if (!open) focus();
        }}
        onPick={(item) => {
          setListOpen(false);
          host.typeInto(sheet.name, cell, item);
          focus();
        }}
        onCommit={commit}
        onCancel={() => {
          editing.cancel();
          focus();
        }}
      />
    </div>
  );
}

function same(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? undefined : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** What is used of a selection: nobody wants a thousand empty lines on the clipboard. */
function within(rect: Rect, { rowCount, columnCount }: SheetView['sheet']): Rect {
  return {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, rowCount)),
    right: Math.max(rect.left, Math.min(rect.right, columnCount)),
  };
}
