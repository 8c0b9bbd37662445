import type { Computed } from '../src/domain/computed';
import type { Plan } from '../src/domain/plan';
import type { CellValue, Snapshot, TableCells } from '../src/workbook/port';

/** The cell of a row in a table of the workbook, by headers. */
function cellOf(table: TableCells | undefined, rowHeader: string, row: string, header: string): CellValue | undefined {
  const named = table?.headers.indexOf(rowHeader) ?? -1;
  const column = table?.headers.indexOf(header) ?? -1;
  return table?.cells.find((cells) => cells[named] === row)?.[column];
}

const words = { fully: 'Uppfylls helt', partly: 'Uppfylls delvis', not: 'Uppfylls inte' } as const;

/** Indicators and goals whose Förslag in the sheet is another word than the domain's; in a plan neither says anything. */
export function suggestionsThatDiffer(plan: Plan, computed: Computed, snapshot: Snapshot): readonly string[] {
  const isPlan = plan.start.type === 'VP';
  const indicators = plan.indicators.map((row) => {
    const word = computed.indicators.get(row.key)?.word ?? null;
    return { name: row.name, key: row.key, table: 'Indikatorer', wanted: word ? words[word] : isPlan ? '' : 'Kan inte beräknas' };
  });
  const goals = plan.goals.map((row) => {
    const word = computed.goals.get(row.code)?.suggested ?? null;
    return { name: row.code, key: row.key, table: 'Mål', wanted: word ? words[word] : '' };
  });
  return [...indicators, ...goals].flatMap(({ name, key, table, wanted }) => {
    const found = cellOf(snapshot.tables.get(table), 'Nyckel', key, 'Förslag') ?? '(no cell)';
    return found === wanted ? [] : [`${table} ${name}: the sheet says "${String(found)}", the domain "${wanted}"`];
  });
}

/** Sums of the operating budget in the sheet that are not as printed in the source. */
export function sumsThatDiffer(
  snapshot: Snapshot,
  expected: readonly (readonly [kind: string, header: string, value: number])[],
): readonly string[] {
  return expected.flatMap(([kind, header, value]) => {
    const found = cellOf(snapshot.tables.get('DriftbudgetSumma'), 'Typ', kind, header);
    return found === value ? [] : [`DriftbudgetSumma ${kind}, ${header}: the sheet says ${String(found)}, expected ${value}`];
  });
}

/** Cells of tables that show one of Excel's errors. */
export function errorsIn(snapshot: Snapshot): readonly string[] {
  return [...snapshot.tables.values()].flatMap(({ name, headers, cells }) =>
    cells.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        typeof cell === 'string' && /^#[A-Z/0]+[!?A]$/.test(cell) ? [`${name} row ${at + 1}, ${headers[column] ?? ''}: ${cell}`] : [],
      ),
    ),
  );
}
