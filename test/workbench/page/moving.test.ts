import { Workbook } from '@cj-tech-master/excelts';
import { tabSeparated, emptiness } from '../../../src/workbench/page/grid/clipboard';
import { editText } from '../../../src/workbench/page/grid/edit-text';
import { indexAt, type Layout } from '../../../src/workbench/page/grid/layout';
import { cellOnly, edge, rectOf, step } from '../../../src/workbench/page/grid/selection';

/** Ten rows and columns of ten pixels; row 4 and column 3 are hidden; B6:C7 is merged. */
const sizes = (hidden: number): number[] => Array.from({ length: 11 }, (_, i) => (i - (i >= hidden ? 1 : 0)) * 10);
const layout: Layout = {
  rows: 10,
  columns: 10,
  tops: sizes(4),
  lefts: sizes(3),
  frozenRows: 0,
  frozenColumns: 0,
  merges: [{ top: 6, left: 2, bottom: 7, right: 3 }],
  gridlines: true,
  groups: new Map(),
};

test('steps pass hidden rows and columns, leave merged areas whole, and stop at the edges', () => {
  expect(step(layout, 3, 1, 1, 0)).toEqual([5, 1]);
  expect(step(layout, 1, 2, 0, 1)).toEqual([1, 4]);
  expect(step(layout, 6, 2, 1, 0)).toEqual([8, 2]);
  expect(step(layout, 1, 1, -1, 0)).toEqual([1, 1]);
  expect(step(layout, 10, 10, 0, 1)).toEqual([10, 10]);
});

test('a selection takes merged areas whole', () => {
  expect(rectOf(layout, { ...cellOnly(5, 1), toRow: 6, toColumn: 2 })).toEqual({ top: 5, left: 1, bottom: 7, right: 3 });
});

test('Ctrl and an arrow: to the edge of what is filled, across what is empty', () => {
  const filled = (row: number): boolean => [1, 2, 3, 8].includes(row);
  expect(edge(layout, filled, 1, 1, 1, 0)).toEqual([3, 1]);
  expect(edge(layout, filled, 3, 1, 1, 0)).toEqual([8, 1]);
  expect(edge(layout, filled, 8, 1, 1, 0)).toEqual([10, 1]);
});

test('the row at a pixel is never a hidden one', () => {
  expect([0, 9, 10, 29, 30, 39, 500].map((pixel) => indexAt(layout.tops, pixel))).toEqual([1, 1, 2, 3, 5, 5, 10]);
});

test('what is copied is what is shown; what clears has the same shape', () => {
  const sheet = new Workbook().addWorksheet('Blad1');
  sheet.getCell('A1').value = 0.5;
  sheet.getCell('A1').numFmt = '0 %';
  sheet.getCell('B2').value = 'två\nrader "så"';
  expect(tabSeparated(sheet, { top: 1, left: 1, bottom: 2, right: 2 })).toBe('50 %\t\n\t"två\nrader ""så"""');
  expect(emptiness({ top: 1, left: 1, bottom: 2, right: 3 })).toBe('\t\t\n\t\t\n');
});

test.each([
  [{ formula: '[@A]*2', result: 4 }, 'General', '=[@A]*2'],
  [0.945, '0 %', '94,5%'],
  [-4.3, '0.0', '-4,3'],
  [45000, 'yyyy-mm-dd', '2023-03-15'],
  [12, '0" dagar"', '12'],
  ['text', '@', 'text'],
  [true, 'General', 'SANT'],
])('%p with %s is edited as %s', (value, format, text) => {
  const cell = new Workbook().addWorksheet('Blad1').getCell('A1');
  cell.value = value;
  cell.numFmt = format;
  expect(editText(cell)).toBe(text);
});
