import type { FileReceipt, UnitKey } from './consolidated';
import type { Received } from './received';
import type { UnitFile } from './unit-file';

/** What was read: a line per file, in the order that `Source.file` counts. */
export function receiptsOf(files: readonly UnitFile[], received: readonly Received[], readAt: string): readonly FileReceipt[] {
  const unitOf = new Map<number, UnitKey>();
  for (const { unit, file, others } of received) for (const at of file === null ? others : [file, ...others]) unitOf.set(at, unit.key);
  return files.map((file, at): FileReceipt => {
    const { file: name, bytes, hash } = file;
    const about = { name, bytes, hash, readAt, unit: unitOf.get(at) ?? null };
    if (!file.ok) return { ...about, refused: file.reason, counts: nothing, version: null, macros: false };
    const { goals, indicators, activities, budget } = file.plan;
    const counts = { goals: goals.length, indicators: indicators.length, activities: activities.length, budgetRows: budget.length };
    return { ...about, refused: null, counts, version: file.version, macros: file.macros };
  });
}

const nothing: FileReceipt['counts'] = { goals: 0, indicators: 0, activities: 0, budgetRows: 0 };
