import { asBoolean, asOneOf } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../model/address';
import type { Area } from '../model/area';
import { cellFormat, cellFormula, cellText, cellValue, grid, valueType } from '../model/cells';
import { clearArea, CLEAR_WHAT } from '../model/clear';
import { columnsHidden, hideColumns, hideRows, rowsHidden } from '../model/hidden';
import { getLink, setLink } from '../model/links';
import { hideDetails, shiftLevel } from '../model/outline';
import { mergeArea, unmergeArea } from '../model/merge';
import { writeFormats } from '../model/formats';
import { writeCells } from '../model/writeCells';
import { rangeAreasMethods } from './rangeAreas';
import { rangeCopyMethods } from './rangeCopy';
import { rangeFormatObject } from './rangeFormat';
import { navigationMethods } from './rangeNavigation';
import { rangePropertyMethods } from './rangeProperties';
import { rangeSortObject } from './rangeSort';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { tablesWithin } from './tables';
import { worksheetObject } from './worksheet';
import { selectArea } from '../model/select';

/** Above this a range's cells are not read at once, as in Excel. */
const MOST_CELLS = 5_000_000;

/** A matrix of what is read from each cell; null for a range that is too large to read. */
function cells<V>(read: (cell: Parameters<typeof cellValue>[0]) => V): (area: Area) => V[][] | null {
  return (area) => (area.rows * area.columns > MOST_CELLS ? null : grid(area.sheet, area.rect, read));
}

/** Rows are grouped here, columns not yet: that says so. */
function outlined(area: Area, option: unknown, change: (area: Area) => void): null {
  asOneOf(option, ['ByRows'], 'groupOption');
  change(area);
  return null;
}

const make = defineType<Area>('Range', {
  kept: true,
  properties: {
    values: { get: cells(cellValue), set: (area, value) => writeCells(area, value) },
    formulas: { get: cells(cellFormula), set: (area, value) => writeCells(area, value) },
    text: { get: cells(cellText) },
    valueTypes: { get: cells(valueType) },
    numberFormat: { get: cells(cellFormat), set: writeFormats },
    address: { get: (area) => area.address },
    rowIndex: { get: ({ rect }) => rect.top - 1 },
    columnIndex: { get: ({ rect }) => rect.left - 1 },
    rowCount: { get: (area) => area.rows },
    columnCount: { get: (area) => area.columns },
    cellCount: { get: (area) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    hidden: { get: (area) => (rowsHidden(area) === true || columnsHidden(area) === true ? true : false) },
    rowHidden: { get: rowsHidden, set: (area, value) => hideRows(area, asBoolean(value, 'rowHidden')) },
    columnHidden: { get: columnsHidden, set: (area, value) => hideColumns(area, asBoolean(value, 'columnHidden')) },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    hyperlink: { get: getLink, set: setLink },
    format: { get: rangeFormatObject, leads: true },
    worksheet: { get: ({ book, sheet }) => worksheetObject({ book, sheet }), leads: true },
    sort: { get: (area) => rangeSortObject(area), leads: true },
    dataValidation: { get: (area) => dataValidationObject(area), leads: true },
    conditionalFormats: { get: (area) => conditionalFormatsObject(area), leads: true },
  },
  methods: {
    ...navigationMethods,
    ...rangeAreasMethods,
    ...rangeCopyMethods,
    ...rangePropertyMethods,
    clear: (area, [applyTo]) => {
      clearArea(area, asOneOf(applyTo ?? 'All', CLEAR_WHAT, 'applyTo'));
      return null;
    },
    merge: (area, [across]) => {
      mergeArea(area, across === true);
      return null;
    },
    unmerge: (area) => {
      unmergeArea(area);
      return null;
    },
    group: (area, [option]) => outlined(area, option, (rows) => shiftLevel(rows, 1)),
    ungroup: (area, [option]) => outlined(area, option, (rows) => shiftLevel(rows, -1)),
    hideGroupDetails: (area, [option]) => outlined(area, option, (rows) => hideDetails(rows, true)),
    showGroupDetails: (area, [option]) => outlined(area, option, (rows) => hideDetails(rows, false)),
    getTables: (area, [fullyContained]) => tablesWithin(area, fullyContained === true),
    select: (area) => {
      selectArea(area);
      return null;
    },
    calculate: ({ book }) => {
      book.journal.recalculate = true;
      return null;
    },
    _ValidateArraySize: (area, [rows, columns]) => {
      if (rows !== rowsOf(area.rect) || columns !== columnsOf(area.rect))
        throw new ExcelError('InvalidArgument', `The rows and columns given are not those of ${area.address}`);
      return null;
    },
  },
});

/** A range of office.js; it follows its cells until the request ends, or until the client lets go of it. */
export function rangeObject(area: Area): Instance {
  area.book.areas.add(area);
  return make(area);
}
