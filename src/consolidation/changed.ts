import { groupBy } from '../domain/group-by';
import type { ChangedValue, Consolidated, FileReceipt, UnitKey } from './consolidated';
import { trackedColumns, type Remembered, type RememberedRow, type RememberedUnit } from './remembered';
import { trackedRows, type TrackedRow } from './tracked';

/** What a consolidation keeps of itself for the next one. */
export function remember(consolidated: Consolidated, readAt: string): Remembered {
  const rows: RememberedRow[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ table, key, name }: TrackedRow): number => {
    const place = `${table}\n${key}`;
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, rows.length);
    rows.push([table, key, name]);
    return rows.length - 1;
  };
  const byUnit = groupBy(trackedRows(consolidated), ({ unit }) => unit);
  const units = consolidated.incoming.flatMap(({ key, file }): readonly RememberedUnit[] => {
    const receipt = file === null ? undefined : consolidated.files[file];
    const own = byUnit.get(key);
    if (!receipt || !own) return [];
    return [{ unit: key, file: receipt.name, hash: receipt.hash, values: own.map((row) => [numberOf(row), ...withoutEnd(row)] as const) }];
  });
  return { readAt, rows, units };
}

const withoutEnd = ({ cells }: TrackedRow): readonly string[] => {
  const printed = cells.map((cell) => cell.printed);
  while (printed.at(-1) === '') printed.pop();
  return printed;
};

/**
 * What differs from the last consolidation, value by value, for every unit that was in it: what changed, what is new and what is gone. Units of the same
 * file have no changes; those that were not in it are left out.
 */
export function changesSince(
  before: Remembered,
  result: Pick<Consolidated, 'goals' | 'indicators' | 'activities' | 'budgets' | 'actions'>,
  files: ReadonlyMap<UnitKey, Pick<FileReceipt, 'hash'> & { readonly at: number }>,
): ReadonlyMap<UnitKey, readonly ChangedValue[]> {
  const now = groupBy(trackedRows(result), ({ unit }) => unit);
  return new Map(
    before.units.flatMap((unit): readonly (readonly [UnitKey, readonly ChangedValue[]])[] => {
      const file = files.get(unit.unit);
      if (!file) return [];
      return [[unit.unit, file.hash === unit.hash ? [] : changesOf(unit, before.rows, now.get(unit.unit) ?? [], file.at)]];
    }),
  );
}

function changesOf(
  unit: RememberedUnit,
  rows: readonly RememberedRow[],
  now: readonly TrackedRow[],
  file: number,
): readonly ChangedValue[] {
  const was = new Map<string, { readonly row: RememberedRow; readonly printed: readonly string[] }>(
    unit.values.flatMap(([number, ...printed]) => {
      const row = rows[number];
      return row ? [[`${row[0]}\n${row[1]}`, { row, printed }] as const] : [];
    }),
  );
  const nowhere = { file, sheet: '', cell: '' };
  const changes: ChangedValue[] = [];
  for (const { table, key, name, cells } of now) {
    const place = `${table}\n${key}`;
    const before = was.get(place)?.printed ?? [];
    was.delete(place);
    for (const [at, { printed, source }] of cells.entries()) {
      const column = trackedColumns[table][at] ?? '';
      if (printed === (before[at] ?? '')) continue;
      changes.push({ source: source ?? nowhere, what: name, table, column, before: before[at] ?? '', now: printed });
    }
  }
  for (const {
    row: [table, , name],
    printed,
  } of was.values()) {
    for (const [at, before] of printed.entries()) {
      if (before !== '') changes.push({ source: nowhere, what: name, table, column: trackedColumns[table][at] ?? '', before, now: '' });
    }
  }
  return changes;
}
