import type { Plan } from '../../domain/plan';
import { columnLetters, formatArea } from '../area';
import type { CellContent, NameContent, SheetContent } from '../content';
import { columnLists, lists } from '../schema/lists';
import { memory, type Memory } from '../schema/memory';
import { hiddenSheet } from '../schema/sheets';
import { schemaVersion } from '../schema/versions';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { columnAddress, tableAddress, tableBlocks, type PlacedTable } from './grid';
import { dueHeadings } from '../../domain/headings';
import { tableStyle } from './style';
import { fillColumn } from './table';

type Remembered = Partial<Readonly<Record<Memory, string>>>;

const facts = (plan: Plan, remembered: Remembered): readonly (readonly [name: string, label: string, cell: CellContent])[] => [
  ['Mall_Version', 'Mallversion', schemaVersion],
  ['Mall_Dokumentnyckel', 'Dokumentnyckel', plan.start.documentKey],
  ['Mall_Månadsnummer', 'Periodens månad, nummer', '=IF(Start_TillOchMed="","",IFERROR(MATCH(Start_TillOchMed,Lista_Månadsnamn,0),""))'],
  ['Mall_Månad', 'Periodens månad', '=IF(Mall_Månadsnummer="","",INDEX(Lista_Månad,Mall_Månadsnummer))'],
  ...(Object.keys(memory) as Memory[]).map((key) => [memory[key].name, memory[key].label, remembered[key] ?? ''] as const),
];

/** A table of what nobody types, from the first row of the very hidden sheet. */
export function rememberedTable(id: 'printed' | 'handedOut', plan: Plan, column: number): PlacedTable {
  const schema: TableSchema = tableSchemas[id];
  const columns = sheetColumns(schema).map((each) => fillColumn(schema, each, plan[id], plan[id].length === 0 ? 1 : 0, plan.start));
  return { name: schema.name, row: 1, column, columns, rows: columns[0]?.values.length ?? 1 };
}

/** The very hidden sheet: version, key and period; the lists behind the drop-downs; how tables were printed; rows as they were handed out. */
export function hiddenSheetContent(
  plan: Plan,
  known: Remembered = {},
): { readonly sheet: SheetContent; readonly names: readonly NameContent[] } {
  const entries: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(lists),
    ['Lista_VäntadeRubriker', dueHeadings(plan.start.type, plan.start.level)],
  ];
  const longest = Math.max(...entries.map(([, words]) => words.length));
  const firstList = 4;
  const printed = rememberedTable('printed', plan, firstList + entries.length + 1);
  const handedOut = rememberedTable('handedOut', plan, printed.column + printed.columns.length + 1);
  const tables = [printed, handedOut];
  const rows = facts(plan, known);
  const isFormula = (cell: CellContent): boolean => typeof cell === 'string' && cell.startsWith('=');
  const words = Array.from({ length: longest + 1 }, (_each, row) =>
    entries.map(([name, list]) => (row === 0 ? name : (list[row - 1] ?? ''))),
  );
  const listArea = formatArea({ row: 1, column: firstList, rows: longest + 1, columns: entries.length });
  const sheet: SheetContent = {
    name: hiddenSheet,
    visibility: 'veryHidden',
    showGridlines: true,
    columns: [],
    blocks: [
      { address: `A1:B${rows.length}`, cells: rows.map(([, label, cell]) => [label, isFormula(cell) ? null : cell]) },
      { address: `B1:B${rows.length}`, cells: rows.map(([, , cell]) => [isFormula(cell) ? cell : null]), formulas: true },
      { address: listArea, cells: words },
      ...tables.flatMap(tableBlocks),
    ],
    formats: [
      { address: 'B2', style: { numberFormat: '@' } },
      { address: `B${rows.length - Object.keys(memory).length + 1}:B${rows.length}`, style: { numberFormat: '@' } },
      { address: listArea, style: { numberFormat: '@' } },
      ...tables.flatMap((table) =>
        table.columns.map(({ source }, index) => ({
          address: columnAddress(table, table.column + index),
          style: { numberFormat: source?.column.kind.format ?? '@' },
        })),
      ),
    ],
    tables: tables.map((table) => ({ name: table.name, address: tableAddress(table), style: tableStyle, filterButtons: false })),
    merges: [],
    validations: [],
    conditions: [],
    links: [],
  };
  return {
    sheet,
    names: [
      ...rows.map(([name], row) => ({ name, refersTo: `='${hiddenSheet}'!$B$${row + 1}` })),
      ...entries.map(([name, list], index) => {
        const letter = columnLetters(firstList + index);
        return { name, refersTo: `='${hiddenSheet}'!$${letter}$2:$${letter}$${Math.max(1, list.length) + 1}` };
      }),
      ...Object.entries(columnLists).map(([name, column]) => ({ name, refersTo: `=${column}` })),
    ],
  };
}
