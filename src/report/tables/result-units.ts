import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, computedCell, decimalsOf } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** Resultatenheter: carry-over from last year, this year's result, carry-over to next. */
export function resultUnitTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.resultUnits.length === 0) return [];
  const say = wording.report.economy.resultUnits;
  const { year } = plan.start;
  const source = printedOf(plan, 'resultUnits', '');
  const lines: readonly TableLine[] = [
    ...plan.resultUnits.toSorted(byOrder).map((row): TableLine => ({
      kind: 'row',
      label: [row.area, row.name].filter(Boolean).join(', '),
      cells: {
        grossBudget: amountCell(row.grossBudget),
        carriedIn: amountCell(row.carriedIn),
        result: amountCell(row.result),
        commitmentsMet: row.commitmentsMet === null ? null : row.commitmentsMet ? wording.labels.yes : wording.labels.no,
        carriedOut: computedCell(row.carriedOut, computed.resultUnits.get(row.key)?.carriedOut ?? null),
      },
      texts: [row.deficitSince === null ? '' : say.deficitSince(row.deficitSince), row.comment].filter(Boolean),
    })),
    ...plan.resultUnitSums.map((sum): TableLine => ({
      kind: 'sum',
      label: sum.label,
      cells: sumCells(sum, computed.sums.resultUnitSums.get(sum.key)),
      texts: [],
    })),
  ];
  const usual = [
    { key: 'grossBudget', header: say.grossBudget },
    { key: 'carriedIn', header: say.carriedIn(year - 1) },
    { key: 'result', header: say.result(year) },
    { key: 'carriedOut', header: say.carriedOut(year + 1) },
    ...(plan.start.type === 'VB' ? [{ key: 'commitmentsMet', header: say.commitmentsMet }] : []),
  ];
  const columns = columnsOf(source, usual, lines);
  return [
    {
      id: 'resultUnits',
      kind: 'table',
      title: source?.title || say.title,
      label: labelOf(source, `${say.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
      columns,
      lines,
      decimals: decimalsOf(plan.resultUnits.flatMap((row) => [row.grossBudget, row.carriedIn, row.result])),
      notes: plan.resultUnitSums.flatMap((sum) =>
        sourceNotes(sum, computed.sums.resultUnitSums.get(sum.key), columns, wording.report.economy.sourceNote),
      ),
      heading: source?.heading ?? '',
    },
  ];
}
