import type { Plan } from '../domain/plan';
import type { DocumentJson } from './document';
import { readNarrative } from './goals';
import { withSheets } from './sheets/read-sheets';
import { readStart } from './start';
import { noteSumsWithoutCell } from './sums-in-template';
import { readTables } from './tables/read-tables';
import { withStandardSums } from './standard-sums';
import type { UnplacedItem } from './unplaced';

/**
 * The plan that a document holds. What has no place in a plan is listed in `unplaced`, in the order of the document, and never dropped in
 * silence. Pure and deterministic: the same document gives the same plan, keys included.
 */
export function planFromDocument(document: DocumentJson): { readonly plan: Plan; readonly unplaced: readonly UnplacedItem[] } {
  const unplaced: UnplacedItem[] = [];
  const note = (item: UnplacedItem) => void unplaced.push(item);
  const narrative = readNarrative(document, note);
  const tables = readTables(document, note);
  noteSumsWithoutCell(tables, note);
  const start = readStart(document, tables, note);
  const page = withStandardSums({ ...tables, start, ...narrative });
  return { plan: document.sheets ? withSheets(page, document.sheets, note) : page, unplaced };
}
