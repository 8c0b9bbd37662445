import type { Incoming } from '../../consolidation/consolidated';
import { isUsable } from '../../consolidation/received';
import { isMainRow } from '../../domain/budget-net';
import { groupBy } from '../../domain/group-by';
import type { Block, TableLine } from '../block';
import { sourcesOf } from './budget-sources';
import type { Context } from './context';
import { amountColumns, cellsOf } from './sum-table';

/** The net of each unit's operating budget and the cells that it is the sum of; those that have none are named too. */
export function unitBudgets(context: Context): readonly Block[] {
  const { consolidated, say, unit, ref, wording, decimals } = context;
  const rowsOf = groupBy(consolidated.budgets, (row) => row.unit);
  const units = [...consolidated.incoming]
    .filter(({ state, expected }) => expected || state !== 'notExpected')
    .sort((left, right) => order.compare(left.department, right.department) || order.compare(left.name, right.name));
  if (!units.some(({ money }) => money !== null)) return [];
  const columns = amountColumns(context);
  const lines = units.map((row): TableLine => {
    const rows = (rowsOf.get(row.key) ?? []).filter(isMainRow);
    const sources = ref(
      sourcesOf(
        rows,
        columns.map(({ key }) => key),
      ),
      say.sheets.budget,
    );
    return {
      kind: 'row',
      label: unit(row.key),
      cells: cellsOf(figuresOf(row)),
      texts: [row.money ? `${say.source}: ${sources}` : isUsable(row.state) ? say.economy.notAdded : say.states[row.state]],
    };
  });
  return [
    {
      kind: 'table',
      title: say.economy.byUnit,
      label: `${say.economy.unit} (${wording.labels.amountUnits[consolidated.amountUnit]})`,
      columns: columns.filter(({ key }) => lines.some(({ cells }) => (cells[key] ?? null) !== null)),
      lines,
      decimals,
      notes: [],
    },
  ];
}

const order = new Intl.Collator('sv', { numeric: true });

function figuresOf({ money, frame }: Incoming): Parameters<typeof cellsOf>[0] {
  const budget = money?.budget ?? null;
  return {
    budget,
    outcome: money?.outcome ?? null,
    forecast: money?.forecast ?? null,
    deviation: money?.deviation ?? null,
    deviationPercent: money?.deviationPercent ?? null,
    frame,
    againstFrame: frame && budget && frame.minus(budget),
  };
}
