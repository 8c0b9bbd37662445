import type { Owner, Plan, Row, TableId } from '../../domain/plan';
import { isSumTable } from '../../workbook/schema/sums';
import type { SheetRowJson, SheetsJson } from '../document';
import type { Unplaced } from '../unplaced';
import { rowOfText, sumOfText, type Note } from './row-text';
import { tableIds } from './table-ids';

/** The plan with what `sheets` says: tables of their own, and cells of rows that the rest of the document gives. */
export function withSheets(plan: Plan, sheets: SheetsJson, unplaced: Unplaced): Plan {
  const owner: Owner = plan.start.level === 'unit' ? 'unit' : 'board';
  const parts = tableIds.flatMap((id) => {
    const json = sheets[id];
    return json ? [[id, tableOf(id, json, plan, owner, unplaced)] as const] : [];
  });
  return { ...plan, ...(Object.fromEntries(parts) as Partial<Plan>) };
}

function tableOf(id: TableId, json: readonly SheetRowJson[], plan: Plan, owner: Owner, unplaced: Unplaced): readonly Row[] {
  const note: Note = (text, reason) => unplaced({ text, reason });
  if (isSumTable(id)) return json.map((row, at) => numbered(sumOfText(id, row, note), at));
  const isBeside = json.length > 0 && json.every((row) => row['at'] !== undefined);
  if (!isBeside) return json.map((row, at) => numbered(rowOfText(id, row, { owner, note }), at));
  const printed = inOrder(plan[id]);
  const beside = new Map(json.map((row) => [Number(row['at']) - 1, row]));
  for (const [at, row] of beside) if (!printed[at]) unplaced({ text: Object.values(row).join(' · '), reason: 'tooMany' });
  return printed.map((under, at) => {
    const row = beside.get(at);
    return row ? rowOfText(id, row, { under, owner, note }) : under;
  });
}

/** A row that does not say its key and place has those of where it stands. */
const numbered = <R extends Row>(row: R, at: number): R => ({ ...row, key: row.key || `S${at + 1}`, order: row.order || at + 1 });

const inOrder = (rows: readonly Row[]): readonly Row[] => rows.toSorted((left, right) => left.order - right.order);
