import { isMainRow } from '../../domain/budget-net';
import { groupBy } from '../../domain/group-by';
import { nameInFormulas } from '../../domain/normalise';
import type { Block } from '../block';
import { heading, note } from '../make-block';
import { actionTable } from './actions';
import type { Context } from './context';
import { sumTable } from './sum-table';
import { unitBudgets } from './unit-budgets';

/** The economy chapter: the sums with what they hold, by department, kind and area; then the units that are in them, and what they do about deficits. */
export function economyBlocks(context: Context): readonly Block[] {
  const { consolidated, department, say, wording } = context;
  const { totals } = consolidated;
  const { economy } = say;
  const departments = totals.filter((one) => one.department !== '' && one.kind === 'net');
  const rowsOf = groupBy(consolidated.budgets.filter(isMainRow), ({ area }) => nameInFormulas(area));
  const whole = totals.filter((one) => one.department === '' && one.area === '');
  const areas = totals.filter(({ area }) => area !== '');
  const gross = whole.filter(({ kind, amounts }) => kind !== 'net' && amounts.budget);
  const hasTrade = gross.some(({ contains }) => contains.length > 1);
  const tables = [
    ...(department === '' && departments.length > 0
      ? sumTable(
          [
            ...departments.map((total) => ({ total, label: total.department, isSum: false })),
            ...whole.flatMap((total) => (total.kind === 'net' ? [{ total, label: economy.all, isSum: true }] : [])),
          ],
          { title: economy.byDepartment, label: economy.department, notes: [] },
          context,
        )
      : []),
    ...sumTable(
      whole.map((total) => ({ total, label: economy.kinds[total.kind], isSum: total.kind === 'net' })),
      { title: economy.byKind, label: economy.kind, notes: hasTrade ? [economy.trade] : [] },
      context,
    ),
    ...sumTable(
      areas.map((total) => ({ total, label: total.area, isSum: false, rows: rowsOf.get(nameInFormulas(total.area)) ?? [] })),
      { title: economy.byArea, label: economy.area, notes: [] },
      context,
    ),
    ...unitBudgets(context),
    ...actionTable(context),
  ];
  return tables.length === 0 ? [] : [heading(1, wording.report.economy.heading, { newPage: true }), ...note(economy.signs), ...tables];
}
