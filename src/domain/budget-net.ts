import type Big from 'big.js';
import { zero } from './amount';
import { better, budgetDeviation, inCell } from './deviations';
import { nameInFormulas } from './normalise';
import type { BudgetRow, Start } from './plan';
import { finish, type Steps } from './in-steps';
import { figureOf } from './value';

type Column = 'budget' | 'outcome' | 'forecast' | 'deviation' | 'volumeAdjustment' | 'deviationAfter' | 'forecastChange';

/**
 * The net of main rows of Driftbudget, as sums and as the number of figures behind each: a sum of nothing is blank and not 0, and one row can be
 * taken out and another put in without adding all of them again. Amounts are exact, so the order does not matter.
 */
export interface BudgetNet {
  readonly rows: number;
  readonly sums: Readonly<Record<Column, Big>>;
  readonly figures: Readonly<Record<Column, number>>;
  /** Rows with a forecast now or in the last report and not in both: a total of the others would compare unequal things. */
  readonly unpaired: number;
}

/** The whole budget, and each Verksamhet by its name as formulas compare it. */
export interface BudgetNets {
  readonly all: BudgetNet;
  readonly byArea: ReadonlyMap<string, BudgetNet>;
}

const each = <Cell>(cell: (column: Column) => Cell): Readonly<Record<Column, Cell>> => ({
  budget: cell('budget'),
  outcome: cell('outcome'),
  forecast: cell('forecast'),
  deviation: cell('deviation'),
  volumeAdjustment: cell('volumeAdjustment'),
  deviationAfter: cell('deviationAfter'),
  forecastChange: cell('forecastChange'),
});

export const emptyNet: BudgetNet = { rows: 0, sums: each(() => zero), figures: each(() => 0), unpaired: 0 };

/** A main row: not a part of another. Only main rows are added. */
export const isMainRow = (row: Pick<BudgetRow, 'ofWhich'>): boolean => row.ofWhich === '';

export const budgetNets = (rows: readonly BudgetRow[], start: Start): BudgetNets => finish(netSteps(rows, start));

/** The same, in steps of a row. */
export function* netSteps(rows: readonly BudgetRow[], start: Start): Steps<BudgetNets> {
  let all = emptyNet;
  const byArea = new Map<string, BudgetNet>();
  for (const row of rows.filter(isMainRow)) {
    const cells = cellsOf(row, start);
    all = withCells(all, cells, 1);
    const area = nameInFormulas(row.area);
    byArea.set(area, withCells(byArea.get(area) ?? emptyNet, cells, 1));
    yield;
  }
  return { all, byArea };
}

/** The nets after one row became another. */
export function editedNets({ all, byArea }: BudgetNets, before: BudgetRow, after: BudgetRow, start: Start): BudgetNets {
  const areas = new Map(byArea);
  let total = all;
  for (const [row, times] of [[before, -1] as const, [after, 1] as const]) {
    if (!isMainRow(row)) continue;
    const cells = cellsOf(row, start);
    total = withCells(total, cells, times);
    const area = nameInFormulas(row.area);
    const net = withCells(areas.get(area) ?? emptyNet, cells, times);
    if (net.rows > 0) areas.set(area, net);
    else areas.delete(area);
  }
  return { all: total, byArea: areas };
}

/** Sums by column; null where there is no figure. */
export const netCells = ({ sums, figures }: BudgetNet): Readonly<Record<Column, Big | null>> =>
  each((column) => (figures[column] > 0 ? sums[column] : null));

type RowCells = Readonly<Record<Column, Big | null>> & { readonly unpaired: boolean };

/** What a row adds. Unsigned revenue is subtracted; deviations have the same sign in every row. */
function cellsOf(row: BudgetRow, start: Start): RowCells {
  const result = budgetDeviation(row, start);
  const turned = start.signs === 'unsigned' && row.kind === 'revenue';
  const net = (column: 'budget' | 'outcome' | 'forecast'): Big | null => {
    const figure = figureOf(row[column]);
    return figure && turned ? figure.neg() : figure;
  };
  const [before, now] = [figureOf(row.forecastPrevious), figureOf(row.forecast)];
  const change = better(before, now, start.signs, row.kind);
  return {
    budget: net('budget'),
    outcome: net('outcome'),
    forecast: net('forecast'),
    deviation: inCell(result.deviation, row.deviation),
    volumeAdjustment: figureOf(row.volumeAdjustment),
    deviationAfter: inCell(result.deviationAfter, row.deviationAfter),
    forecastChange: change,
    unpaired: !change && (before ?? now) !== null,
  };
}

function withCells(net: BudgetNet, cells: RowCells, times: 1 | -1): BudgetNet {
  const add = (column: Column): Big => {
    const cell = cells[column];
    if (!cell) return net.sums[column];
    return times === 1 ? net.sums[column].plus(cell) : net.sums[column].minus(cell);
  };
  return {
    rows: net.rows + times,
    sums: each(add),
    figures: each((column) => net.figures[column] + (cells[column] ? times : 0)),
    unpaired: net.unpaired + (cells.unpaired ? times : 0),
  };
}
