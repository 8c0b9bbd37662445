import { normaliseBlanks } from '../../domain/normalise';
import type { DocumentJson, TableJson } from '../document';
import type { Unplaced } from '../unplaced';
import { adjustmentTable } from './adjustments';
import { budgetTable } from './budget';
import { capitalCostTable } from './capital-costs';
import { compensationTable } from './compensation';
import { emptyDraft, isTaken, nextPrinted, type TableParts } from './draft';
import { investmentTable } from './investments';
import type { TableKind } from './kind';
import { otherTable } from './other';
import { resultUnitTable } from './result-units';
import { turnoverTable } from './turnover';
import { volumeTable } from './volumes';

/** In this order: what a header says beats what a title says. */
const kinds: readonly TableKind[] = [
  compensationTable,
  adjustmentTable,
  capitalCostTable,
  resultUnitTable,
  volumeTable,
  turnoverTable,
  investmentTable,
  budgetTable,
];

/** Every printed table, each in the part of the plan where its kind belongs, and how it was printed. */
export function readTables(document: DocumentJson, unplaced: Unplaced): TableParts {
  const draft = emptyDraft();
  for (const table of document.tables) {
    const known = kinds.map((kind) => ({ kind, columns: kind.columns(table, document) })).find(({ columns }) => columns !== null);
    const fresh = known?.columns && !isTaken(draft, known.kind.table, known.kind.block(table, known.columns)) ? known : undefined;
    const kind = fresh?.kind ?? otherTable;
    const columns = fresh?.columns ?? otherTable.columns(table, document) ?? [];
    const block = kind.block(table, columns);
    kind.read(table, columns, { document, draft, block, owner: document.level === 'board' ? 'board' : 'unit', unplaced });
    draft.printed.push({
      ...nextPrinted(draft),
      table: kind.table,
      block,
      title: normaliseBlanks(table.title),
      headers: table.headers.map(normaliseBlanks),
      columns,
      heading: headingOf(table, document),
    });
  }
  return draft;
}

/** Heading of the economy chapter under which the table stands, '' if it cannot be told. */
function headingOf(table: TableJson, document: DocumentJson): string {
  const title = normaliseBlanks(table.title);
  const headings = document.otherSections.map(normaliseBlanks);
  return headings.find((heading) => heading === title) ?? headings.find((heading) => /^budget( \d{4})?$/i.test(heading)) ?? '';
}
