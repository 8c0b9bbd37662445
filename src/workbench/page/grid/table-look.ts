import type { Style, Worksheet } from '@cj-tech-master/excelts';
import { parseRect, type Rect } from '../../model/address';

interface TableLook extends Rect {
  readonly header: boolean;
  readonly styled: boolean;
  readonly medium: boolean;
  readonly stripes: boolean;
  /** Columns of the sheet whose header has the arrow of a filter. */
  readonly filters: ReadonlySet<number>;
}

/** What the built-in table styles draw, in two kinds: "Medium" with a filled header, "Light" with a line under it. */
export function tableLooks(sheet: Worksheet): TableLook[] {
  return sheet.getTables().flatMap(({ model }) => {
    const theme = model.style?.theme ?? '';
    const area = parseRect(model.tableRef ?? model.ref);
    const header = model.headerRow !== false;
    const filters = new Set(
      model.columns.flatMap(({ filterButton }, index) => (header && filterButton !== false ? [area.left + index] : [])),
    );
    const styled = /Medium|Light|Dark/.test(theme);
    return [{ ...area, header, styled, medium: !theme.includes('Light'), stripes: model.style?.showRowStripes === true, filters }];
  });
}

export function hasFilterButton(looks: readonly TableLook[], row: number, column: number): boolean {
  return looks.some(({ top, filters }) => row === top && filters.has(column));
}

export function tableStyleAt(looks: readonly TableLook[], row: number, column: number): Partial<Style> {
  const table = looks.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  if (!table?.styled) return {};
  const header = table.header && row === table.top;
  if (header && table.medium) return { fill: solid('4472C4'), font: { bold: true, color: { argb: 'FFFFFFFF' } } };
  if (header) return { font: { bold: true }, border: { bottom: { style: 'thin', color: { argb: 'FF000000' } } } };
  const odd = (row - table.top - (table.header ? 1 : 0)) % 2 === 0;
  return table.stripes && odd ? { fill: solid(table.medium ? 'D9E1F2' : 'F2F2F2') } : {};
}

function solid(rgb: string): NonNullable<Style['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } };
}
