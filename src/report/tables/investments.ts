import type { Computed } from '../../domain/computed';
import type { DocumentType, Investment, Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, decimalsOf } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** The report before, in the same year. */
const lastReport: Readonly<Partial<Record<DocumentType, string>>> = { T2: 'T1', VB: 'T2' };

/** Investeringar: the rows of a group, then its sum; the total last. */
export function investmentTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.investments.length === 0) return [];
  const say = wording.report.economy.investments;
  const { type, year } = plan.start;
  const before = lastReport[type];
  const source = printedOf(plan, 'investments', '');
  const sumLine = (sum: Plan['investmentSums'][number]): TableLine => ({
    kind: 'sum',
    label: sum.label || say.groupTotal(sum.group),
    cells: sumCells(sum, computed.sums.investmentSums.get(sum.key)),
    texts: [],
  });
  const groups = [...new Set(plan.investments.toSorted(byOrder).map((row) => row.group))];
  const lines = [
    ...groups.flatMap((group) => [
      ...plan.investments
        .filter((row) => row.group === group)
        .toSorted(byOrder)
        .map(lineOf),
      ...plan.investmentSums.filter((sum) => sum.kind === 'group' && sum.group === group).map(sumLine),
    ]),
    ...plan.investmentSums.filter((sum) => sum.kind === 'total' || !groups.includes(sum.group)).map(sumLine),
  ];
  const usual = [
    { key: 'budget', header: say.budget(year) },
    ...(type === 'VP'
      ? [{ key: 'forecast', header: say.forecast }]
      : [
          { key: 'granted', header: say.granted },
          { key: 'outcome', header: say.outcome },
          { key: 'forecastPrevious', header: before ? say.forecastOf(before) : say.forecastPrevious },
          // An annual report holds the outcome of the year.
          ...(type === 'VB' ? [] : [{ key: 'forecast', header: type === 'month' ? say.forecast : say.forecastOf(type) }]),
        ]),
  ];
  const columns = columnsOf(source, usual, lines);
  return [
    {
      id: 'investments',
      kind: 'table',
      title: source?.title || say.title,
      label: labelOf(source, `${say.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
      columns,
      lines,
      decimals: decimalsOf(plan.investments.flatMap((row) => [row.budget, row.granted, row.outcome, row.forecast])),
      notes: plan.investmentSums.flatMap((sum) =>
        sourceNotes(sum, computed.sums.investmentSums.get(sum.key), columns, wording.report.economy.sourceNote),
      ),
      heading: source?.heading ?? '',
    },
  ];
}

const lineOf = (row: Investment): TableLine => ({
  kind: 'row',
  label: row.label,
  cells: {
    budget: amountCell(row.budget),
    granted: amountCell(row.granted),
    outcome: amountCell(row.outcome),
    forecastPrevious: amountCell(row.forecastPrevious),
    forecast: amountCell(row.forecast),
  },
  texts: [row.comment].filter(Boolean),
});
