import { groupBy } from '../domain/group-by';
import type { Plan } from '../domain/plan';
import type { NumberValue } from '../domain/value';
import { proposalFor, type BoardProposal, type NotTaken, type Part } from './board-plan';
import type { Consolidated, UnitKey } from './consolidated';
import { cleanName } from './names';

/** Counts that are added, and shares that every unit says the answers of, weighted by these, for the board's indicators of the same name: targets in a VP, else outcomes. Only where every unit has its own. */
export function indicatorsForBoard({ indicators, type }: Consolidated, { indicators: own }: Plan, missing: readonly UnitKey[]): Part {
  const proposals: BoardProposal[] = [];
  const left: NotTaken[] = [];
  const column = type === 'VP' ? 'target' : 'outcome';
  const byName = groupBy(own, ({ name }) => cleanName(name));
  for (const indicator of indicators) {
    const { together } = indicator;
    if (!together) continue;
    const [row, ...others] = byName.get(cleanName(indicator.name)) ?? [];
    if (!row) continue;
    const without = [...new Set([...missing, ...indicator.without])];
    const leave = (why: NotTaken['why']): void =>
      void left.push({ table: 'indicators', row: row.key, name: row.name, why, units: without });
    if (others.length > 0 || row.measureUnit !== indicator.measureUnit) leave('ambiguous');
    else if (without.length > 0 || indicator.rows.some(({ hidden }) => hidden)) leave('incomplete');
    else {
      const printed = indicator.rows.flatMap((one) => (one[column].kind === 'number' ? [one[column]] : []));
      const decimals = printed.reduce((most, one) => Math.max(most, one.decimals), 0);
      const value: NumberValue = {
        kind: 'number',
        // A weighted mean has no end of decimals; a sum has those of the units.
        amount: together.value.round(decimals, 1),
        decimals,
        grouped: true,
      };
      const units = [...new Set(indicator.rows.map(({ unit }) => unit))];
      proposals.push(...proposalFor('indicators', { key: row.key, name: row.name }, column, row[column], value, units));
    }
  }
  return { proposals, left };
}
