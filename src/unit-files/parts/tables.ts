import { parseArea, type Area } from '../../workbook/area';
import { attribute, attributes, isTrue, tags } from './xml';

/** A table as its own part describes it. */
export interface TablePart {
  readonly name: string;
  /** Header row, body and totals. */
  readonly address: string;
  readonly header: Area;
  /** Without the row of totals; `rows` may be 0. */
  readonly body: Area;
  readonly columns: readonly string[];
  readonly filtered: boolean;
}

/** null for a table without a header row, in which no column can be found, and for one whose place is none. */
export function readTablePart(xml: string): TablePart | null {
  const table = attributes(tags(xml, 'table')[0] ?? '');
  const name = table.get('displayName') ?? table.get('name') ?? '';
  const area = areaOf(table.get('ref') ?? '');
  if (!area || name === '' || Number(table.get('headerRowCount') ?? 1) !== 1) return null;
  const totals = isTrue(table.get('totalsRowCount')) ? 1 : 0;
  return {
    name,
    address: (table.get('ref') ?? '').replaceAll('$', ''),
    header: { ...area, rows: 1 },
    body: { ...area, row: area.row + 1, rows: Math.max(0, area.rows - 1 - totals) },
    columns: tags(xml, 'tableColumn').map((tag) => attribute(tag, 'name')),
    filtered: /<filterColumn(?:\s[^<>]*)?(?<!\/)>\s*<(?!\/)/.test(xml),
  };
}

function areaOf(address: string): Area | null {
  try {
    return parseArea(address);
  } catch {
    return null;
  }
}
