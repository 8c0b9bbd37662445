import { sum } from '../domain/amount';
import { isMainRow } from '../domain/budget-net';
import { nameInFormulas } from '../domain/normalise';
import type { BudgetRow, Plan } from '../domain/plan';
import type { NumberValue } from '../domain/value';
import { proposalFor, type BoardProposal, type NotTaken, type Part } from './board-plan';
import type { Consolidated, ConsolidatedBudgetRow, UnitKey } from './consolidated';
import { costPositive } from './normalise';
import { sumsOf } from './unit-sums';
import { groupBy } from '../domain/group-by';

const columns = ['budget', 'outcome', 'forecast'] as const;
type Column = (typeof columns)[number];

/**
 * Sums of the units' main rows by Verksamhet and kind, for the board's main rows of the same: in its unit of amount and with its signs. A net is the sum of
 * all kinds. Only where every unit is in, and each that has the Verksamhet has the whole column.
 */
export function budgetForBoard(consolidated: Consolidated, board: Plan, missing: readonly UnitKey[]): Part {
  const proposals: BoardProposal[] = [];
  const left: NotTaken[] = [];
  const byArea = groupBy(consolidated.budgets, ({ area }) => nameInFormulas(area));
  const main = board.budget.filter(isMainRow);
  for (const row of main) {
    const own = byArea.get(nameInFormulas(row.area)) ?? [];
    const leave = (why: NotTaken['why'], units: readonly UnitKey[] = []): void =>
      void left.push({ table: 'budget', row: row.key, name: nameOf(row), why, units });
    if (own.length === 0 || nameInFormulas(row.area) === '') continue;
    if (row.kind === null || main.some((other) => other !== row && isSame(other, row))) leave('ambiguous');
    else if (board.start.amountUnit === null || board.start.signs === null) leave('unknown');
    else if (missing.length > 0) leave('incomplete', missing);
    else {
      const { start } = board;
      const lacking = new Set<UnitKey>();
      for (const column of columns) {
        const { total, without, units } = totalOf(own, row.kind, column, consolidated);
        if (total === null && without.length === units.length) continue;
        for (const unit of without) lacking.add(unit);
        const convention = { amountUnit: consolidated.amountUnit, signs: board.start.signs };
        // The way back from cost positive is the way there: signs are turned or they are not.
        const figure = without.length > 0 ? null : costPositive(total, row.kind, convention, board.start.amountUnit);
        if (!figure) continue;
        const value: NumberValue = { kind: 'number', amount: figure, decimals: start.amountUnit === 'mnkr' ? 1 : 0, grouped: true };
        proposals.push(...proposalFor('budget', { key: row.key, name: nameOf(row) }, column, row[column], value, units));
      }
      if (lacking.size > 0) leave('incomplete', [...lacking]);
    }
  }
  return { proposals, left };
}

const nameOf = ({ area, label }: BudgetRow): string => [area, label].filter(Boolean).join(', ');
const isSame = (left: BudgetRow, right: BudgetRow): boolean =>
  nameInFormulas(left.area) === nameInFormulas(right.area) && left.kind === right.kind;

function totalOf(own: readonly ConsolidatedBudgetRow[], kind: BudgetRow['kind'], column: Column, { type }: Consolidated) {
  const byUnit = groupBy(
    own.filter((row) => kind === 'net' || row.kind === kind),
    ({ unit }) => unit,
  );
  const sums = [...byUnit].map(([unit, rows]) => ({ unit, figure: sumsOf(rows, type)[column] }));
  return {
    total: sum(sums.map(({ figure }) => figure)),
    units: sums.map(({ unit }) => unit),
    without: sums.flatMap(({ unit, figure }) => (figure ? [] : [unit])),
  };
}
