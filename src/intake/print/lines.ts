import type { VolumeRow } from '../../domain/plan';
import { volumeBlock } from '../../domain/totals';
import type { Value } from '../../domain/value';
import { adjustmentKinds, adjustmentStates } from '../../workbook/schema/words';
import type { BodyTable } from '../tables/draft';
import { monthKey } from '../tables/months';
import { budgetLines } from './budget-lines';
import type { Line } from './line';
import { inOrder, pick, rowLines, sumLines, yesNo, type LinesOf } from './row-lines';

const resultUnits: LinesOf = (plan, computed) => {
  // The label of a sum stands in the first column, whichever that is.
  const first = plan.printed.find((printed) => printed.table === 'resultUnits')?.columns[0] ?? 'area';
  return inOrder([
    ...rowLines(plan.resultUnits, ['grossBudget', 'carriedIn', 'result', 'carriedOut'], (row) => ({
      words: {
        area: row.area,
        name: row.name,
        deficitSince: row.deficitSince === null ? '' : String(row.deficitSince),
        commitmentsMet: yesNo(row.commitmentsMet),
        comment: row.comment,
      },
      computed: pick(computed.resultUnits.get(row.key), ['carriedOut']),
    })),
    ...sumLines(plan.resultUnitSums, first, computed.sums.resultUnitSums),
  ]);
};

const investments: LinesOf = (plan, computed) =>
  inOrder([
    ...rowLines(plan.investments, ['budget', 'granted', 'outcome', 'forecastPrevious', 'forecast'], (row) => ({
      words: { label: row.label, group: row.group, comment: row.comment },
      computed: computed.investments.get(row.key),
    })),
    ...sumLines(plan.investmentSums, 'label', computed.sums.investmentSums),
  ]);

const turnover: LinesOf = (plan, computed) =>
  inOrder([
    ...rowLines(plan.turnover, ['costs', 'revenue'], (row) => ({
      words: { label: row.label, comment: row.comment },
      computed: computed.turnover.get(row.key),
      section: row.area,
    })),
    ...sumLines(plan.turnoverSums, 'label', computed.sums.turnoverSums),
  ]);

const adjustments: LinesOf = (plan) =>
  inOrder(
    rowLines(plan.adjustments, ['amount'], (row) => ({
      words: {
        label: row.label,
        kind: row.kind ? adjustmentKinds[row.kind] : '',
        area: row.area,
        counted: yesNo(row.counted),
        state: row.state ? adjustmentStates[row.state] : '',
        comment: row.comment,
      },
    })),
  );

const capitalCosts: LinesOf = (plan, computed) =>
  inOrder([
    ...rowLines(plan.capitalCosts, ['budget', 'outcome', 'forecast', 'adjustment', 'deviation'], (row) => ({
      words: { label: row.label },
      computed: computed.capitalCosts.get(row.key),
    })),
    ...sumLines(plan.capitalCostSums, 'label', computed.sums.capitalCostSums),
  ]);

const volumes: LinesOf = (plan, computed, block) => {
  const rows = plan.volumes.filter((row) => volumeBlock(row) === block);
  const months = (row: VolumeRow): Readonly<Record<string, Value>> =>
    Object.fromEntries(row.months.map((value, at) => [monthKey(at), value]));
  const printsOnce = rows.some((row) => row.sublabel !== '');
  let above: string | null = null;
  return inOrder([
    ...inOrder(
      rowLines(rows, ['budgeted', 'priorAverage', 'average'], (row) => ({
        words: { label: row.label, sublabel: row.sublabel, comment: row.comment },
        computed: computed.volumes.get(row.key),
      })),
    ).map((line): Line => {
      const row = rows.find((one) => one.order === line.order);
      const label = line.words['label'] ?? '';
      const repeated = printsOnce && label === above;
      above = label;
      return { ...line, words: { ...line.words, label: repeated ? '' : label }, figures: { ...line.figures, ...(row ? months(row) : {}) } };
    }),
    ...sumLines(
      plan.volumeSums.filter((row) => row.group === block),
      'label',
      computed.sums.volumeSums,
    ),
  ]);
};

const compensation: LinesOf = (plan, computed, block) =>
  inOrder(
    rowLines(
      plan.compensation.filter((row) => row.service === block),
      ['current', 'change', 'changePercent', 'prior'],
      (row) => ({
        words: { level: row.level },
        computed: pick(computed.compensation.get(row.key), ['change', 'changePercent']),
      }),
    ),
  );

const otherTables: LinesOf = (plan, _computed, block) =>
  inOrder(
    rowLines(
      plan.otherTables.filter((row) => row.caption === block && row.row > 1),
      [],
      (row) => ({
        words: Object.fromEntries(row.cells.map((cell, at) => [`cells.${at}`, cell])),
      }),
    ),
  );

/** Lines of each table. */
export const linesOf: Readonly<Record<BodyTable, LinesOf>> = {
  budget: budgetLines,
  resultUnits,
  investments,
  turnover,
  adjustments,
  capitalCosts,
  volumes,
  compensation,
  otherTables,
};
