import type Big from 'big.js';
import type { Computed } from '../../domain/computed';
import { nameInFormulas } from '../../domain/normalise';
import type { Plan, Row, Start, SumRow } from '../../domain/plan';
import { printAmount, printShort } from '../../domain/print-value';
import { isSumTable, sumSchemas, sumTableIds, type SumSchema, type SumTableId } from '../../workbook/schema/sums';
import { sheetColumns, tableSchemas } from '../../workbook/schema/tables';
import { rowIn, type RowPlace } from './row-at-cursor';

/** The sum that a row goes into, or that it is, column by column. */
export interface SumAround {
  readonly at: RowPlace;
  /** As printed, with what it sums where the label does not say: "Äldreomsorg: Netto". */
  readonly label: string;
  readonly cells: readonly { readonly column: string; readonly header: string; readonly figure: string }[];
}

/** What a row is grouped by where its sums are by group. */
const groupOf = (row: Row): string => {
  const cells = new Map<string, unknown>(Object.entries(row));
  const group = cells.get('group') ?? cells.get('area');
  return typeof group === 'string' ? group : '';
};

/** The sum of the row's group, or of its whole table where there are no groups; null where nothing is summed. Months of volumes are too many to tell. */
export function sumAround(plan: Plan, computed: Computed, at: RowPlace): SumAround | null {
  const row = rowIn(plan, at);
  const table = isSumTable(at.table) ? at.table : sumTableIds.find((id) => sumSchemas[id].of === at.table);
  if (!row || !table || table === 'volumeSums') return null;
  const sums: readonly SumRow<string>[] = plan[table];
  const sum = isSumTable(at.table)
    ? sums.find(({ key }) => key === at.row)
    : (sums.find(({ group }) => group !== '' && nameInFormulas(group) === nameInFormulas(groupOf(row))) ??
      sums.find(({ kind, group }) => kind === 'total' && group === ''));
  if (!sum) return null;
  const figures = computed.sums[table].get(sum.key);
  const schema: SumSchema = sumSchemas[table];
  const cells = schema.columns.flatMap(({ key, header }) => {
    const figure = figures?.[key];
    return figure ? [{ column: key, header: wholeHeader(schema.of, key, header), figure: print(figure, table, sum.kind, plan.start) }] : [];
  });
  return cells.length > 0 ? { at: { table, row: sum.key }, label: labelOf(sum), cells } : null;
}

/** A sum's column may be named shorter than the one that it sums, for want of width in the sheet: "Avvikelse efter". */
function wholeHeader(of: SumSchema['of'], key: string, header: string): string {
  const rows = isSumTable(of) ? null : tableSchemas[of];
  const summed = rows && sheetColumns(rows).find((column) => column.key === key)?.header;
  return summed?.startsWith(header) ? summed : header;
}

const labelOf = ({ group, label }: SumRow<string>): string =>
  nameInFormulas(label).includes(nameInFormulas(group)) ? label : [group, label].filter(Boolean).join(': ');

function print(figure: Big, table: SumTableId, kind: string, { amountUnit }: Start): string {
  if (kind === 'adherence') return `${printShort(figure, 1)} %`;
  if (table === 'staffingSums') return printShort(figure, 1);
  return printMoney(figure, amountUnit);
}

/** "−180 tkr (−1,0 %)" */
export const printDeviation = (deviation: Big, percent: Big | null, { amountUnit }: Start): string =>
  printMoney(deviation, amountUnit) + (percent ? ` (${printAmount(percent, 1, { minus: '−' })} %)` : '');

/** mnkr with a decimal, the others without. */
const printMoney = (figure: Big, unit: Start['amountUnit']): string =>
  `${printAmount(figure, unit === 'mnkr' ? 1 : 0, { minus: '−' })} ${unit ?? ''}`.trim();
