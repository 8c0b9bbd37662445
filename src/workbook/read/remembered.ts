import type { Snapshot } from '../port';
import { memory, type Memory } from '../schema/memory';

/** What the add-in has remembered in the workbook, '' where nothing; null where its template has no place for it. */
export function remembered({ snapshot }: { readonly snapshot: Pick<Snapshot, 'names'> }, what: Memory): string | null {
  const cell = snapshot.names.get(memory[what].name);
  return cell ? String(cell.value) : null;
}
