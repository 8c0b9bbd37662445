import { xmlText, xmlValue } from '../../package/xml/write-xml';
import { columnLetters, formatArea, parseArea } from '../area';
import type { ColumnContent, MergeContent, SheetContent } from '../content';
import { argb, type CellStyles } from './cell-styles';
import { formulaToFile } from './formula-to-file';
import { gridOf, type Grid, type GridCell } from './grid';
import { pageXml } from './page-part';
import { conditionsXml, validationsXml } from './rules-part';
import type { SharedTexts } from './shared-texts';

/** Points of a column that is as wide as one character of the usual font. */
const pointsPerCharacter = 5.25;

interface About {
  readonly styles: CellStyles;
  readonly texts: SharedTexts;
  readonly isActive: boolean;
}

/** The children of a worksheet's part, in the order that the format asks for. Tables are its relations rId1, rId2 … */
export function sheetXml(sheet: SheetContent, about: About): string {
  const grid = gridOf(sheet, about.styles);
  const groups = outlineRows(sheet);
  const fits = sheet.page && typeof sheet.page.scale !== 'number';
  const properties = `${sheet.tabColor ? `<tabColor rgb="${argb(sheet.tabColor)}"/>` : ''}${fits ? '<pageSetUpPr fitToPage="1"/>' : ''}`;
  return [
    properties && `<sheetPr>${properties}</sheetPr>`,
    viewXml(sheet, about.isActive),
    `<sheetFormatPr defaultRowHeight="15"${groups.size > 0 ? ' outlineLevelRow="1"' : ''}/>`,
    columnsXml(sheet.columns),
    `<sheetData>${rowsXml(sheet, grid, groups, about)}</sheetData>`,
    mergesXml(sheet.merges),
    conditionsXml(sheet.conditions, about.styles),
    validationsXml(sheet.validations),
    sheet.page ? pageXml(sheet.page) : '',
    sheet.tables.length > 0
      ? `<tableParts count="${sheet.tables.length}">${sheet.tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`).join('')}</tableParts>`
      : '',
  ].join('');
}

function viewXml({ showGridlines, freeze }: SheetContent, isActive: boolean): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (showGridlines && !isActive && rows === 0 && columns === 0) return '';
  const said = `${showGridlines ? '' : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${said}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = `${columnLetters(columns + 1)}${rows + 1}`;
  return `<sheetViews><sheetView${said}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly ColumnContent[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width / pointsPerCharacter}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/** Rows of groups, and the row below one that is closed, where its button is. */
function outlineRows({ outlines = [] }: SheetContent): ReadonlyMap<number, 'open' | 'closed' | 'button'> {
  const rows = new Map<number, 'open' | 'closed' | 'button'>();
  for (const { rows: said, closed } of outlines) {
    const [first = 0, last = first] = said.split(':').map(Number);
    for (let row = first; row <= last; row += 1) rows.set(row, closed ? 'closed' : 'open');
    if (closed) rows.set(last + 1, 'button');
  }
  return rows;
}

function rowsXml({ rows, tables }: SheetContent, grid: Grid, groups: ReturnType<typeof outlineRows>, about: About): string {
  const areas = tables.map(({ name, address }) => ({ name, ...parseArea(address) }));
  const tableAt = (row: number, column: number): string | undefined =>
    areas.find((one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns)?.name;
  const own = new Map(rows?.rows.map((row, at) => [rows.first + at, row] as const) ?? []);
  const numbers = [...new Set([...grid.keys(), ...own.keys(), ...groups.keys()])].sort((left, right) => left - right);
  return numbers
    .map((number) => {
      const { height, hidden } = own.get(number) ?? {};
      const group = groups.get(number);
      const said = [
        height === undefined ? '' : ` ht="${height}" customHeight="1"`,
        hidden || group === 'closed' ? ' hidden="1"' : '',
        group === 'open' || group === 'closed' ? ' outlineLevel="1"' : group === 'button' ? ' collapsed="1"' : '',
      ].join('');
      const cells = [...(grid.get(number) ?? [])].sort(([left], [right]) => left - right);
      const inside = cells.map(([column, cell]) => cellXml(`${columnLetters(column)}${number}`, cell, tableAt(number, column), about));
      return `<row r="${number}"${said}>${inside.join('')}</row>`;
    })
    .join('');
}

/** A formula stands with "" for its value until the file is computed: where nothing computes, it shows nothing. */
function cellXml(address: string, { style, content, isFormula }: GridCell, table: string | undefined, { texts }: About): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  if (content === null || content === '') return look === '' ? '' : `<c r="${address}"${look}/>`;
  if (typeof content === 'number') return `<c r="${address}"${look}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c r="${address}"${look} t="b"><v>${Number(content)}</v></c>`;
  if (isFormula) return `<c r="${address}"${look} t="str"><f>${xmlText(formulaToFile(content, table))}</f><v></v></c>`;
  return `<c r="${address}"${look} t="s"><v>${texts.at(content)}</v></c>`;
}

/** Throws a RangeError for a pattern: those are a report's. */
function mergesXml(merges: readonly MergeContent[]): string {
  const areas = merges.flatMap(({ address, repeat = 1, heads = [] }) => {
    if (repeat > 1 || heads.length > 0) throw new RangeError(`${address}: a pattern of merges`);
    const area = parseArea(address);
    return area.columns === 1 ? [] : Array.from({ length: area.rows }, (_, at) => formatArea({ ...area, row: area.row + at, rows: 1 }));
  });
  if (areas.length === 0) return '';
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${xmlValue(area)}"/>`).join('')}</mergeCells>`;
}
