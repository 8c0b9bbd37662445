import { type Cell, type CellErrorValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { zipSync } from 'fflate';
import { tableAreas, tableAt } from './calculated-columns';
import { cellFormula } from './cell-formula';
import { readCustomProperties } from './custom-properties-part';
import { giveCharts, takeCharts } from './charts-in-file';
import { serialOf } from './date-serial';
import { extrasOf } from './extras';
import { formulaFromFile } from './formula-in-file';
import { readTooltips } from './hyperlink-tips';
import { readNotes } from './notes-part';
import { type Parts, partText } from './package-parts';
import { readSettings } from './settings-part';
import { sheetParts } from './sheet-parts';
import { hasFilterButtons, tableName } from './table-part';
import { unpack } from './unpack';

/**
 * Reads an .xlsx file. Formulas come as people read them (`[@X]`, `TEXTJOIN`), dates as Excel's serial numbers, formulas with the values
 * that stood in the file.
 *
 * @throws FileError for what is not a workbook, is damaged, encrypted or too large
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = unpack(bytes);
  const charts = takeCharts(parts);
  const workbook = new Workbook();
  // Packed again from what was inflated under our limits: the library's own reader would inflate without any.
  await workbook.xlsx.load(zipSync(parts, { level: 0 }));
  // The library leaves views undefined, against its own types, where the file has none.
  if (!Array.isArray(workbook.views)) workbook.views = [];
  for (const { name, path, tables, comments } of sheetParts(parts)) {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) continue;
    if (!Array.isArray(sheet.views)) sheet.views = [];
    readCells(sheet);
    readRules(sheet);
    readFilterButtons(
      sheet,
      tables.map((part) => partText(parts, part) ?? ''),
    );
    for (const [address, tooltip] of readTooltips(partText(parts, path) ?? '')) {
      const cell = sheet.getCell(address);
      if (cell.hyperlink !== undefined) cell.value = { text: cell.text, hyperlink: cell.hyperlink, tooltip };
    }
    for (const [address, note] of comments.flatMap((part) => [...readNotes(partText(parts, part) ?? '')])) {
      if (sheet.findCell(address)?.note === undefined) sheet.getCell(address).note = note;
    }
  }
  for (const name of Object.keys(workbook.definedNames.formulaMap)) {
    workbook.definedNames.formulaMap[name] = formulaFromFile(workbook.definedNames.formulaMap[name] ?? '');
  }
  giveCharts(workbook, charts);
  readExtras(parts, workbook);
  return workbook;
}

function readCells(sheet: Worksheet): void {
  const tables = tableAreas(sheet);
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const formula = cellFormula(cell);
      if (formula !== undefined) {
        const table = tableAt(tables, cell.row, cell.col);
        cell.value = { formula: formulaFromFile(formula, table?.name), result: resultOf(cell) };
      } else if (cell.value instanceof Date) {
        cell.value = serialOf(cell.value);
      }
    });
  });
  for (const table of sheet.getTables()) {
    for (const column of table.model.columns) {
      if (column.calculatedColumnFormula === undefined) continue;
      column.calculatedColumnFormula = formulaFromFile(column.calculatedColumnFormula, table.name);
    }
  }
}

/** The library drops a cached "". */
function resultOf(cell: Cell): string | number | boolean | CellErrorValue {
  const { result } = cell;
  if (result instanceof Date) return serialOf(result);
  return result ?? '';
}

/** The library takes a table without an autoFilter for one whose buttons show. */
function readFilterButtons(sheet: Worksheet, tables: readonly string[]): void {
  const hidden = new Set(tables.filter((xml) => !hasFilterButtons(xml)).map(tableName));
  for (const table of sheet.getTables()) {
    if (!hidden.has(table.name)) continue;
    for (const column of table.model.columns) column.filterButton = false;
  }
}

function readRules(sheet: Worksheet): void {
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules) {
      if ('formulae' in rule && rule.formulae !== undefined) rule.formulae = rule.formulae.map(readable);
    }
  }
  for (const validation of Object.values(sheet.dataValidations.model)) {
    if (validation !== undefined && 'formulae' in validation) validation.formulae = validation.formulae.map(readable);
  }
}

/** Numbers and dates stand in rules too. */
function readable<T>(formula: T): T | string {
  return typeof formula === 'string' ? formulaFromFile(formula) : formula;
}

function readExtras(parts: Parts, workbook: Workbook): void {
  const extras = extrasOf(workbook);
  for (const [name, value] of readCustomProperties(partText(parts, 'docProps/custom.xml') ?? '')) extras.customProperties.set(name, value);
  for (const path of Object.keys(parts).filter((part) => /^customXml\/item\d+\.xml$/.test(part))) {
    for (const [key, value] of readSettings(partText(parts, path) ?? '') ?? []) extras.settings.set(key, value);
  }
}
