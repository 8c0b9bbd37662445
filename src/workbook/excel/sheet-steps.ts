import { columnLetters, formatArea, parseArea } from '../area';
import type { RangeStyle, RowStyles, SheetContent } from '../content';
import { blockSteps } from './blocks';
import { chartSteps } from './charts';
import { mergeSteps } from './merges';
import { numberFormatSteps } from './number-formats';
import { pageSteps } from './page';
import { conditionSteps, linkSteps, validationSteps } from './rules';
import { bytesOf, type Step } from './session';
import { bulkFormat, rowProperties, setBorders } from './style';

/** Steps for one sheet that exists, in the order in which all sheets go through them. */
export interface SheetSteps {
  readonly cells: readonly Step[];
  readonly tables: readonly Step[];
  /** After every table and name of the workbook exists. */
  readonly formulas: readonly Step[];
  readonly rules: readonly Step[];
}

/** A rectangle's style in two calls whatever it holds: its columns are given together, once each. */
function styleSteps(sheet: string, { address, style }: RangeStyle): readonly Step[] {
  const area = parseArea(address);
  const format = bulkFormat(style, false);
  const { borders, numberFormat } = style;
  const steps: Step[] = [];
  if (Object.keys(format).length > 0 || borders) {
    const byRow = area.rows < area.columns;
    const all = Array.from({ length: byRow ? area.rows : area.columns }, () => ({ format }));
    steps.push({
      bytes: bytesOf(all) + bytesOf(borders ?? {}) * 3,
      lay(session) {
        const range = session.range(sheet, address);
        if (Object.keys(format).length > 0) {
          if (byRow) range.setRowProperties(all);
          else range.setColumnProperties(all);
        }
        if (borders) setBorders(range, borders);
      },
    });
  }
  return numberFormat === undefined ? steps : [...steps, ...numberFormatSteps(sheet, area, numberFormat)];
}

/** The height that most rows have is set for all of them at once, so that they need no entry of their own. */
function rowSteps(sheet: string, { rows, columns }: SheetContent): readonly Step[] {
  if (!rows || rows.rows.length === 0) return [];
  const height = mostCommon(rows.rows.map((row) => row.height));
  const own = rows.rows.map(({ height: given, ...row }) => ({ ...row, ...(given !== undefined && given !== height && { height: given }) }));
  return [rowsStep(sheet, { ...rows, rows: own }, columns.length, height)];
}

/** Rows with what each has of its own; `height` is that of all others. */
function rowsStep(sheet: string, { first, rows }: RowStyles, columns: number, height?: number): Step {
  const properties = rowProperties(rows);
  const address = formatArea({ row: first, column: 1, rows: properties.length, columns: Math.max(1, columns) });
  return {
    bytes: bytesOf(properties) + 500,
    lay(session) {
      const range = session.range(sheet, address);
      if (height !== undefined) range.format.rowHeight = height;
      range.setRowProperties(properties);
    },
  };
}

/** The value that most entries share; undefined unless every entry has one. */
function mostCommon(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (values.includes(undefined)) return undefined;
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function columnSteps(sheet: string, { columns }: SheetContent): readonly Step[] {
  if (columns.length === 0) return [];
  const properties = columns.map(({ width, hidden }) => ({
    format: { columnWidth: width },
    ...(hidden !== undefined && { columnHidden: hidden }),
  }));
  const address = `A1:${columnLetters(columns.length)}1`;
  return [{ bytes: bytesOf(properties), lay: (session) => session.range(sheet, address).setColumnProperties(properties) }];
}

const outlineSteps = (sheet: string, { outlines = [] }: SheetContent): readonly Step[] =>
  outlines.map(({ rows, closed }) => ({
    bytes: 600,
    lay(session) {
      const range = session.range(sheet, rows);
      range.group('ByRows');
      if (closed) range.hideGroupDetails('ByRows');
    },
  }));

const tableSteps = (sheet: string, { tables }: SheetContent): readonly Step[] =>
  tables.map(({ address, name, style, filterButtons }) => ({
    bytes: 600,
    lay(session) {
      const table = session.sheet(sheet).tables.add(address, true);
      table.name = name;
      table.style = style;
      table.showFilterButton = filterButtons;
    },
  }));

const viewStep = (sheet: string, { showGridlines, tabColor, freeze }: SheetContent): Step => ({
  bytes: 1000,
  lay(session) {
    const worksheet = session.sheet(sheet);
    if (!showGridlines) worksheet.showGridlines = false;
    if (tabColor) worksheet.tabColor = tabColor;
    if (freeze && freeze.columns === 0) worksheet.freezePanes.freezeRows(freeze.rows);
    else if (freeze && freeze.rows === 0) worksheet.freezePanes.freezeColumns(freeze.columns);
    else if (freeze) worksheet.freezePanes.freezeAt(`A1:${columnLetters(freeze.columns)}${freeze.rows}`);
  },
});

/**
 * A sheet's content → what to ask of Excel. Throws before anything is asked: RangeError for an address or a block of ours that is wrong,
 * WorkbookError for text that no cell can hold.
 */
export function sheetSteps(content: SheetContent, limit: number): SheetSteps {
  const { name, blocks, formats, merges, validations, conditions, links, page } = content;
  const blocksOf = (formulas: boolean) =>
    blocks.filter((block) => (block.formulas === true) === formulas).flatMap((block) => blockSteps(name, block, limit));
  return {
    cells: [
      ...columnSteps(name, content),
      ...mergeSteps(name, merges),
      ...formats.flatMap((range) => styleSteps(name, range)),
      ...rowSteps(name, content),
      ...blocksOf(false),
    ],
    tables: tableSteps(name, content),
    formulas: blocksOf(true),
    rules: [
      ...validationSteps(name, validations),
      ...conditionSteps(name, conditions),
      ...linkSteps(name, links),
      ...(content.linkRows ? [rowsStep(name, content.linkRows, content.columns.length)] : []),
      ...outlineSteps(name, content),
      viewStep(name, content),
      ...(page ? pageSteps(name, page) : []),
      ...chartSteps(name, content),
    ],
  };
}
