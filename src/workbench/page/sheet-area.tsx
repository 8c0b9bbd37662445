import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Host } from '../host';
import { columnLetters, parseRect, tryParseRect } from '../model/address';
import { FormulaBar } from './formula-bar';
import { editText } from './grid/edit-text';
import { Grid } from './grid/grid';
import { internalTarget, linkTarget } from './grid/links';
import { step } from './grid/selection';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import type { Editing } from './use-edit';
import { useSheetView, type Watched } from './use-sheet-view';

interface Props {
  readonly host: Host;
  readonly watched: Watched;
  readonly editing: Editing;
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}

/** The active sheet with its formula bar, tabs and status. */
export function SheetArea({ host, watched, editing }: Props): ReactElement | null {
  const view = useSheetView(host, watched.content);
  if (view === undefined) return null;
  const { sheet, layout } = view;
  const { select } = watched;
  const { address } = host.selection;
  const rect = parseRect(address);
  const cell = `${columnLetters(rect.left)}${rect.top}`;
  const content = editText(sheet.findCell(rect.top, rect.left));
  const tabs = host.workbook.worksheets.filter(({ state }) => state === 'visible');

  const activate = (name: string): void => {
    if (editing.edit === undefined || editing.commit()) host.activate(name);
  };
  const turnSheet = (by: 1 | -1): void => {
    const next = tabs[tabs.indexOf(sheet) + by];
    if (next !== undefined) flushSync(() => activate(next.name));
    focusGrid();
  };
  const goTo = (place: string): void => {
    const named = host.workbook.definedNames.getAllEntries().find(({ name }) => name.toLowerCase() === place.toLowerCase())?.ranges[0];
    const target = internalTarget(named ?? place) ?? { sheet: sheet.name, address: place.toUpperCase() };
    const there = host.workbook.getWorksheet(target.sheet);
    // At once: what is typed after Enter in the name box belongs to the cell, also on another sheet.
    if (there?.state === 'visible' && tryParseRect(target.address) !== undefined) flushSync(() => select(there.name, target.address));
    focusGrid();
  };
  const follow = (from: string): void => {
    const link = linkTarget(host.workbook, sheet.getCell(from));
    if (link === undefined) return;
    if (internalTarget(link) !== undefined) goTo(link);
    else if (/^(https?|mailto):/i.test(link)) window.open(link, '_blank', 'noopener');
  };
  const commitFromBar = (down: number, right: number): void => {
    if (!editing.commit()) return;
    const [row, column] = step(layout, rect.top, rect.left, down, right);
    select(sheet.name, `${columnLetters(column)}${row}`);
    focusGrid();
  };
  const beginInBar = (): void => {
    if (editing.edit === undefined) editing.begin({ sheet: sheet.name, address: cell, text: content, mode: 'edit', place: 'bar' });
  };
  return (
    <>
      <FormulaBar
        address={address}
        text={editing.edit?.text ?? content}
        onGo={goTo}
        onFocus={beginInBar}
        onChange={editing.change}
        onCommit={commitFromBar}
        onCancel={() => {
          editing.cancel();
          focusGrid();
        }}
      />
      <Grid key={sheet.id} host={host} view={view} editing={editing} select={select} onLink={follow} onTurnSheet={turnSheet} />
      <SheetTabs sheets={tabs} active={sheet.name} onActivate={activate} />
      <StatusBar sheet={sheet} address={address} editing={editing.edit !== undefined} />
    </>
  );
}
