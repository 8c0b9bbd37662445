import type { ReactElement } from 'react';
import type { Host } from '../../host';
import { listItems, validationAt } from '../../display/validationAt';
import { cellText } from '../../model/cells';
import type { Editing } from '../use-edit';
import { CellEditor } from './cell-editor';
import type { SheetView } from './cell-view';
import { ListBox } from './list-box';
import { boxOf, type Box } from './layout';
import type { Rect } from '../../model/address';
import { HEADER_HEIGHT, HEADER_WIDTH } from './measures';
import type { Viewport } from './use-viewport';

interface Props {
  readonly host: Host;
  readonly view: SheetView;
  readonly viewport: Viewport;
  readonly address: string;
  readonly active: Rect;
  readonly editing: Editing;
  readonly listOpen: boolean;
  readonly onListOpen: (open: boolean) => void;
  readonly onPick: (item: string) => void;
  readonly onCommit: (down: number, right: number) => void;
  readonly onCancel: () => void;
}

/** What stands over the sheet at the active cell: the entry, the arrow of a list, the prompt of a data validation. */
export function Popups({
  host,
  view,
  viewport,
  address,
  active,
  editing,
  listOpen,
  onListOpen,
  onPick,
  onCommit,
  onCancel,
}: Props): ReactElement {
  const { sheet } = view;
  const rule = validationAt(sheet, address)?.validation;
  const hasList = rule?.type === 'list';
  const items = hasList && listOpen ? (listItems(host.workbook, sheet, address) ?? []) : [];
  const box = placeOf(view, viewport, active);
  const { edit } = editing;
  const inView =
    box.left + box.width > HEADER_WIDTH && box.top + box.height > HEADER_HEIGHT && box.top < viewport.height && box.left < viewport.width;
  const prompt = rule?.showInputMessage === true && Boolean(rule.prompt || rule.promptTitle) ? rule : undefined;
  const side = box.left + 260 < viewport.width ? { left: box.left + 12 } : { left: Math.max(HEADER_WIDTH, box.left - 240) };
  return (
    <div className="popups">
      {edit !== undefined && (
        <CellEditor
          key={`${edit.sheet}!${edit.address}`}
          edit={edit}
          box={box}
          font={view.cell(active.top, active.left).writing.font}
          onChange={editing.change}
          onCancel={onCancel}
          onCommit={onCommit}
        />
      )}
      {inView && edit === undefined && hasList && (
        <ListBox
          address={address}
          items={items}
          current={cellText(sheet.findCell(active.top, active.left))}
          box={box}
          open={listOpen}
          onOpen={onListOpen}
          onPick={onPick}
        />
      )}
      {inView && edit === undefined && !listOpen && prompt !== undefined && (
        <div id="cell-prompt" role="note" className="prompt" style={{ ...side, top: box.top + box.height + 6 }}>
          {Boolean(prompt.promptTitle) && <strong>{prompt.promptTitle}</strong>}
          {prompt.prompt}
        </div>
      )}
    </div>
  );
}

/** Where a cell is on the screen, from the grid's corner. */
function placeOf(view: SheetView, viewport: Viewport, rect: Rect): Box {
  const { layout } = view;
  const box = boxOf(layout, rect);
  return {
    ...box,
    left: HEADER_WIDTH + box.left - (rect.left <= layout.frozenColumns ? 0 : viewport.left),
    top: HEADER_HEIGHT + box.top - (rect.top <= layout.frozenRows ? 0 : viewport.top),
  };
}
